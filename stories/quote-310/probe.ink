// Asking before bargaining. What weighs most for the buyer is told one issue at a time, and only to who asks.
=== probe
{ probes >= 5: -> probe_enough }
* [今天要是只让您带一样回去交差，您带哪样？ #id:pr-one #ask.priority #ask.open]
    -> told_priority
* {priority(1) != "none"} [这一样算有着落了，再往下您惦记的是什么？ #id:pr-next #ask.priority #ask.open]
    -> told_priority
* {probes >= 2} [倒过来问：哪一样您松一松，回去没人说您半句？ #id:pr-light #ask.priority #ask.exclude]
    -> told_priority
* [九月二十号那场审核，台架要是晚到一个星期，您这边会怎么样？ #id:pr-audit #ask.open]
    ~ probes += 1
    ~ heard_audit = true
    BUYER: 晚一个星期？定点就悬了呀！人家一年就来这一回，我请柬都做好了，总不能请人来看一间空屋子吧。 #id:pr-audit-r #buyer.fact
    -> audit_moment
* [现在那台老的，谁在标定？ #id:pr-drift #ask.open]
    ~ probes += 1
    ~ heard_drift = true
    BUYER: 以前有孟工，三月让人挖走了，送行饭我还唱了一首。现在传感器往外寄，一个来回三礼拜。 #id:pr-drift-r #buyer.fact
    -> drift_moment
* {probes >= 1} [签到多少您自己就能定，过了多少要往上报？ #id:pr-line #ask.decider #ask.open]
    ~ probes += 1
    ~ heard_line = true
    BUYER: 二百七以上要上投委会，一个月才开一回，一屋子人盯着你看。往下嘛，我大笔一挥。 #id:pr-line-r #buyer.fact
    -> probe
* {probes >= 1} [项目款是今年花完，还是能留到明年？ #id:pr-money #ask.budget #ask.choice]
    ~ probes += 1
    BUYER: 今年的！十二月三十一号一过就收走，跟灰姑娘的马车似的。早付晚付我真不心疼。 #id:pr-money-r #buyer.fact
    -> probe
* {probes == 0} [我们这台永磁测功机，两万转，能量回馈电网，控制器自研，采样一兆。 #id:pr-dump #present.feature]
    ~ probes += 1
    BUYER: 哎哎，这些上个月评审不都听过了嘛，我还给你们鼓掌了呢。 #id:pr-dump-r #buyer.objection
    -> probe
* {probes <= 1} [您这回是要一台还是两台来着？ #id:pr-known #ask.closed #known]
    ~ probes += 1
    BUYER: 一台呀，你们报价单自己写的，怎么，想卖我两台？ #id:pr-known-r
    -> probe
* {probes <= 1} [您肯定也不愿意主机厂来的那天，屋里还空着吧？ #id:pr-lead #ask.lead]
    ~ probes += 1
    BUYER: 这还用问呀，你这是等着我说“对”呢。 #id:pr-lead-r #buyer.defensive
    -> probe
* {probes >= 2} [另外那家报到多少了？您不用说，比划一下就行。 #id:pr-rival #ask.competitor #red.leak]
    ~ probes += 1
    BUYER: 比划？你当猜拳呢。这个我真不能说，说了我成什么人了。 #id:pr-rival-r #buyer.defensive
    -> probe
* {probes >= 2} [九月二十号台子转起来，您自己最想听谁说句什么？ #id:pr-aim #ask.personal-aim #ask.open]
    ~ probes += 1
    BUYER: 想听老总说一句“这事办得漂亮”……哎，我就这点出息。 #id:pr-aim-r #buyer.fact
    -> probe
* {heard_audit && heard_drift} [我归一下：九月二十号之前要跑顺，往后得有人上门标定，钱卡在数上。漏了吗？ #id:pr-sum #ask.summary #listen.confirm]
    ~ probes += 1
    BUYER: 没漏没漏，你这脑子，借我开会用用多好。 #id:pr-sum-r #buyer.signal
    -> probe
+ {probes <= 2} [那我不耽误您工夫，直接上数。 #id:pr-go #price.quote]
    -> to_table
+ {probes >= 1} [那我摆第一套。定一样我记一样，走之前您从头看一遍。 #id:pr-record #nego.record]
    BUYER: 记吧记吧，我这人说过就忘，全指着你了。 #id:pr-record-r #buyer.signal
    -> to_table

=== told_priority
~ probes += 1
{ priority(4) != "none": -> told_four }
{ priority(3) != "none": -> told_three }
{ priority(2) != "none": -> told_two }
{ priority(1) != "none": -> told_one }
{ shut_before:
    BUYER: 又问！你一张牌没亮，光让我掀底，这买卖可不成。 #id:prio-none-again #buyer.defensive
- else:
    ~ shut_before = true
    BUYER: 这怎么说呢，手心手背都是肉，你先摊牌我再摊。 #id:prio-none #buyer.defensive
}
-> back_from_priority

=== told_one
BUYER: %priority%呗！我们分管老总就认一个数，别的他记不住，真的。 #id:prio-1 #buyer.fact
-> back_from_priority

=== told_two
BUYER: 然后就是%priority%，九月二十号那天我得让人家看见它转，光亮灯都不行。 #id:prio-2 #buyer.fact
-> back_from_priority

=== told_three
BUYER: 第三是%priority%。孟工走了以后，这屋里没人敢拍着胸脯说“准”。 #id:prio-3 #buyer.fact
-> back_from_priority

=== told_four
BUYER: 那就剩%priority%了，钱早给晚给，反正年底都得花光，我无所谓。 #id:prio-4 #buyer.fact
-> back_from_priority

=== back_from_priority
{ at_table: -> table }
-> probe

=== audit_moment
* [请柬都发出去了，这两个月您怕是天天掰着指头过。 #id:au-ack #listen.ack #object.acknowledge]
    BUYER: 你懂我！我手机上设了倒计时，一天看八遍，我闺女都会背了。 #id:au-ack-r
    -> probe
* [江对岸那家减速器厂也是赶日子：十周，夜里装，早验收了四天。日志在这儿。 #id:au-case #present.case]
    BUYER: 早四天？哎，这个好，给我拍一张，我下午会上就讲。 #id:au-case-r #buyer.signal
    -> probe
* [所以不光是运到，是那天之前得跑顺，跑得出数。 #id:au-para #listen.paraphrase]
    BUYER: 就是这话！上回有一家，箱子是按时到的，人呢，人没来。 #id:au-para-r #buyer.signal
    -> probe
* [包在我身上，误一天您打我电话骂我。 #id:au-swear #talk.irritator]
    BUYER: 骂你有什么用呀，骂完了屋子还不是空的。 #id:au-swear-r #buyer.objection
    -> probe
* [真丢了定点，集团头一个要问的就是您这个中心还留不留吧？ #id:au-fear #ask.lead #red.fabricate-pain]
    BUYER: 呸呸呸，你这人，哪有上门来咒人的。 #id:au-fear-r #buyer.defensive
    -> probe

=== drift_moment
* [寄出去那三个礼拜，报告照出吗？谁来签？ #id:dr-sign #ask.open]
    BUYER: 我签呗……去年四十一份签完又撤回来，从那以后，我晚上签字手都不稳。哎，你别往外说。 #id:dr-sign-r #buyer.fact
    -> probe
* [老不怕，怕的是谁也不敢说它准。 #id:dr-para #listen.paraphrase]
    BUYER: 对对对，就这个“准”字，我一晚上一晚上地想。 #id:dr-para-r #buyer.signal
    -> probe
* [标定证书带溯源编号，这是去年一整年的样本，哪天漂的、漂多少都查得着。 #id:dr-proof #present.proof]
    BUYER: 这么厚一本呀……你给我指最要紧那页，我拍下来。 #id:dr-proof-r #buyer.signal
    -> probe
* [我干售后头一年，零点漂了半个月没看出来，到现在见表就想校。 #id:dr-own #rapport.disclose]
    BUYER: 哈哈，同病相怜！我现在看见体重秤都想校。 #id:dr-own-r
    -> probe
* [走一个人就没人会了，说到底是梯队没带起来。 #id:dr-judge #observe.judge]
    BUYER: 哎，你这话……我带没带，你又没来看过。 #id:dr-judge-r #buyer.defensive
    -> probe

=== probe_enough
BUYER: 行啦，家底都让你问光了，该你亮了吧？ #id:probe-enough #buyer.demand
-> to_table

=== to_table
~ at_table = true
ROOM: 你在白纸上画了四栏，把杯子往边上挪了挪，水还在抖。 #id:table-room #stage
YIN: 问到标定，我来答。您只管谈。 #id:mate-bench
-> table
