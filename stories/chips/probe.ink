// Asking before bargaining. What matters most to the buyer is told one issue at a time, and only to who asks.
=== probe
{ probes >= 6: -> probe_enough }
* {probes == 0} [我们整线是模块化设计，伺服驱动、云端诊断，还有七项专利。 #id:pr-dump #present.feature]
    ~ probes += 1
    BUYER: 这些技术上都看过了……今天咱们说条件，好不好？ #id:pr-dump-r #buyer.objection
    -> probe
* [四样里头要是只能保一样，您保哪样？ #id:pr-one #ask.priority #ask.open]
    -> told_priority
* {priority(1) != "none"} [给这四样排个队，下一个轮到哪样？ #id:pr-order #ask.priority #ask.open]
    -> told_priority
* {probes >= 3} [反过来问：哪一样您让出来，回去没人说您？ #id:pr-least #ask.priority #ask.exclude]
    -> told_priority
* [厂家关门以后，一车间那条老线坏了怎么办？ #id:pr-old #ask.open]
    ~ probes += 1
    ~ heard_old = true
    BUYER: 就老葛一个人。去年夏天停了十一天，他瘦了一圈，我都不忍心催。 #id:pr-old-r #buyer.fact
    -> old_moment
* {probes >= 1} [十二月一号这个上架日子，是商超定的还是您这边定的？ #id:pr-date #ask.timeline #ask.choice]
    ~ probes += 1
    ~ heard_date = true
    BUYER: 商超定的，堆头都交了钱。误了呀，人家也不骂人，就是明年不给位置了。 #id:pr-date-r #buyer.fact
    -> probe
* {probes >= 1} [合同最后是您签，还是财务也要过一道？ #id:pr-decider #ask.decider #ask.choice]
    ~ probes += 1
    ~ heard_money = true
    BUYER: 我签，财务看一眼价。付款早晚他们倒不大管，账上不缺钱。 #id:pr-decider-r #buyer.fact
    -> probe
* {probes <= 1} [这条线是装在几车间来着？ #id:pr-known #ask.closed #known]
    ~ probes += 1
    BUYER: 二车间呀……资料里写了的。 #id:pr-known-r
    -> probe
* {probes == 2 || probes == 3} [另外那家报的什么条件，您漏一句给我？ #id:pr-rival #ask.competitor #red.leak]
    ~ probes += 1
    BUYER: 这个……换您是他，也不愿意我说吧。 #id:pr-rival-r #buyer.defensive
    -> probe
* {probes >= 2} [这条线转起来那天，您自己最盼着看见什么？ #id:pr-aim #ask.personal-aim #ask.open]
    ~ probes += 1
    BUYER: 盼着老葛年底能回趟家……他三年没回去过年了。 #id:pr-aim-r #buyer.fact
    -> probe
* {heard_old && heard_date && heard_money} [我归一下：财务盯价，商超盯十二月一号，老葛一个人顶不住。对吗？ #id:pr-sum #ask.summary #listen.confirm]
    ~ probes += 1
    BUYER: 对，都叫您听进去了。 #id:pr-sum-r #buyer.signal
    -> probe
+ {probes == 0} [别的不多问了，咱们直接上条件吧。 #id:pr-go #price.quote]
    -> to_table
+ {probes >= 1} [那我一套一套摆，每定一条我记一条，最后您过目。 #id:pr-record #nego.record]
    BUYER: 好，您记着我也踏实。 #id:pr-record-r #buyer.signal
    -> to_table

=== told_priority
~ probes += 1
{ priority(4) != "none": -> told_four }
{ priority(3) != "none": -> told_three }
{ priority(2) != "none": -> told_two }
{ priority(1) != "none": -> told_one }
{ shut_before:
    BUYER: 还是那句话……您先给我透一点，我才好接。 #id:prio-none-again #buyer.defensive
- else:
    ~ shut_before = true
    BUYER: 都挺要紧的……您先说说您那边呢？ #id:prio-none #buyer.defensive
}
-> back_from_priority

=== told_one
BUYER: 不瞒您说，%priority%。预算批死了，多一万我都得写说明。 #id:prio-1 #buyer.fact
-> back_from_priority

=== told_two
BUYER: 往下就是%priority%了，十二月一号，商超那头等不得。 #id:prio-2 #buyer.fact
-> back_from_priority

=== told_three
BUYER: 再往后吧……%priority%，老葛一个人，能多照应几年总是好的。 #id:prio-3 #buyer.fact
-> back_from_priority

=== told_four
BUYER: 剩下的就是%priority%了，账上有钱，早几天晚几天都行。 #id:prio-4 #buyer.fact
-> back_from_priority

=== back_from_priority
{ at_table: -> table }
-> probe

=== old_moment
* [停十一天，您这位子没少挨骂吧？再来一回可就不止是骂了。 #id:old-fear #ask.lead #red.fabricate-pain]
    BUYER: ……没有的事。您别替我操这个心。 #id:old-fear-r #buyer.defensive
    -> probe
* [十一天，他一个人守着，您在上头也不好受。 #id:old-ack #listen.ack #object.acknowledge]
    BUYER: 可不是嘛，我天天下去转，也帮不上手。 #id:old-ack-r
    -> probe
* [汤圆厂那条线我们夜里装白天产，六天没停一班，记录您可以看。 #id:old-case #present.case]
    BUYER: 真的呀？那您把记录留一份，我给老葛看看，他准高兴。 #id:old-case-r #buyer.signal
    -> probe
* [也就是说，换了新线，坏了得有人来，不能再全压他身上。 #id:old-para #listen.paraphrase]
    BUYER: 您说到我心里去了。 #id:old-para-r #buyer.signal
    -> probe
* [十一天那是运气好。今年夏天再坏，少说停一个月。 #id:old-magnify #amber.magnify]
    BUYER: 您别这么说……老葛听见了，夜里又该睡不着了。 #id:old-magnify-r #buyer.defensive
    -> probe

=== probe_enough
BUYER: 问得差不多了吧？时间不等人，咱们看看条件？ #id:probe-enough #buyer.demand
-> to_table

=== to_table
~ at_table = true
ROOM: 你把那张四栏的表转过来，摆在两个人中间，拧开笔帽。 #id:table-room #stage
MIAO: 换线那六天的记录我带着呢，您要的时候说一声。 #id:mate-log
-> table
