// What a clause is worth across the table is told one at a time, to who asks.
=== probe
{ probes >= 5: -> probe_enough }
* [六条里头只能依您一条，您留哪条？ #id:pr-one #ask.priority #ask.open]
    -> told_priority
* {priority(1) != "none"} [这条我记下了。往下数，第二条是哪条？ #id:pr-next #ask.priority #ask.open]
    -> told_priority
* {probes <= 3} [柴油泵一个月一万，我知道。汛期一来，就靠它顶着？ #id:pr-rain #ask.open]
    ~ probes += 1
    ~ heard_rain = true
    BUYER: 顶什么呀！今年五月到七月，吸污车六辆轮着拉，一个月九万！有天半夜还是漫了，漫进下游人家鱼塘里。 #id:pr-rain-r #buyer.fact
    -> rain_moment
* {probes >= 1} [换下来那六台老泵，您打算怎么打发？ #id:pr-old #ask.open]
    ~ probes += 1
    ~ heard_old = true
    BUYER: 别提了，泡了十五年的家伙，收废品的捏着鼻子跑了！正经处置公司开口九万，我还在装没听见。 #id:pr-old-r #buyer.fact
    -> probe
* {probes >= 1} [沙经理，预付写一成，是账上紧，还是一向这么写？ #id:pr-cash #ask.choice]
    ~ probes += 1
    ~ heard_cash = true
    FINANCE: 一向这么写。账上三千万活期，付三成也就少四万利息。可我凭什么多付？ #id:pr-cash-r #buyer.fact
    -> probe
* {probes >= 2} [质保金押两年，您是怕我们人跑了，还是怕修泵没人来？ #id:pr-retain #object.clarify #ask.choice]
    ~ probes += 1
    FINANCE: 怕人跑了。银行开的见索即付保函也算数，无非我一年多跑两趟，三万块的麻烦。 #id:pr-retain-r #buyer.fact
    -> probe
* {probes >= 2} [上一家驻场那位师傅，一天都忙些什么？ #id:pr-onsite #ask.open]
    ~ probes += 1
    ~ heard_onsite = true
    BUYER: 忙着跟小岳下棋呀！泵坏了还不是小岳自己下去。我们电工都好几个呢。 #id:pr-onsite-r #buyer.fact
    -> probe
* {probes == 0} [我们叶轮是双相钢的，效率八十六，密封两道，配云平台，手机上就能看。 #id:pr-dump #present.feature]
    ~ probes += 1
    BUYER: 这些工程师给我上过课了，我听一回困一回，今天饶了我吧。 #id:pr-dump-r #buyer.objection
    -> probe
* {probes <= 1} [这次一共换几台？ #id:pr-known #ask.closed #known]
    ~ probes += 1
    BUYER: 六台呀！你报价单上自己写的，你考我呢？ #id:pr-known-r
    -> probe
* {probes == 2 || probes == 3} [候着的那家给的什么价，您悄悄比个手势？ #id:pr-rival #ask.competitor #red.leak]
    ~ probes += 1
    BUYER: 哎哟这可不行，回头我也拿你的数去比手势，你乐意？ #id:pr-rival-r #buyer.defensive
    -> probe
* {heard_rain && probes >= 2} [汛期那三个月，手机要是能静音了，您头一件想干什么？ #id:pr-aim #ask.personal-aim #ask.open]
    ~ probes += 1
    BUYER: 睡到自然醒！醒了提两条鱼，去给那位老会计赔个礼。 #id:pr-aim-r #buyer.fact
    -> probe
* {heard_rain && heard_old && heard_cash} [我捋一遍：早到要紧在吸污车，旧泵是块心病，钱倒不缺。漏了没有？ #id:pr-sum #ask.summary #listen.confirm]
    ~ probes += 1
    BUYER: 没漏！你比我们开的会还清楚。 #id:pr-sum-r #buyer.signal
    -> probe
+ {probes <= 1} [条款都是小钱，咱们直接说价。 #id:pr-go #price.quote]
    -> to_table
+ {probes >= 1} [那我一套一套地摆，六条写全。说定哪条，我当场记哪条，您二位看着。 #id:pr-record #nego.record]
    BUYER: 记记记，省得老沙回头说我嘴上没把门的。 #id:pr-record-r #buyer.signal
    -> to_table

=== told_priority
~ probes += 1
{ priority(4) != "none": -> told_four }
{ priority(3) != "none": -> told_three }
{ priority(2) != "none": -> told_two }
{ priority(1) != "none": -> told_one }
{ shut_before:
    BUYER: 你怎么老打听我呀，自个儿的一条都没露呢。 #id:prio-none-again #buyer.defensive
- else:
    ~ shut_before = true
    BUYER: 哎呀，哪条我都喜欢，你先亮亮你的？ #id:prio-none #buyer.defensive
}
-> back_from_priority

=== told_one
BUYER: 那还用说，%priority%嘛！七百六是老板亲口说的，多一块我都得编个故事。 #id:prio-1 #buyer.fact
-> back_from_priority

=== told_two
BUYER: %priority%！你是没见过汛期，我那三个月手机不敢静音，一响就是哪儿又漫了。 #id:prio-2 #buyer.fact
-> back_from_priority

=== told_three
BUYER: %priority%呗，堆在院子里，开放日我拿彩旗给遮上的，你说丢不丢人。 #id:prio-3 #buyer.fact
-> back_from_priority

=== told_four
BUYER: 剩下的……%priority%？老沙念叨，我可不念叨。 #id:prio-4 #buyer.fact
-> back_from_priority

=== back_from_priority
{ at_table: -> table }
-> probe

=== rain_moment
* [吸污车三个月二十七万，柴油泵三万。早到三个月，您省的是三十万，不是三万。 #id:rain-count #listen.paraphrase #listen.confirm]
    BUYER: 三十万！……你别当着老沙的面算这么快呀，我还想藏着呢。 #id:rain-count-r #buyer.signal
    -> probe
* [漫进鱼塘那天夜里，是您自己去敲的门？ #id:rain-door #ask.open #listen.ack]
    BUYER: 可不嘛。村里老会计给我开的门，一句没骂，就问我明年还漫不漫。我说不漫。……我说了的。 #id:rain-door-r #buyer.fact
    -> probe
* [染整园区那回也是抢在雨前头：四个半月到货，提前三天通的水。验收单您看看。 #id:rain-case #present.case]
    BUYER: 提前三天！这单子我拍一张，回头给老板讲故事用。 #id:rain-case-r #buyer.signal
    -> probe
* [明年再漫一回，可就不是赔几条鱼了，是要有人进去的，您想过没有？ #id:rain-fear #ask.lead #red.fabricate-pain]
    BUYER: 你这人……大冷天的说这个，吓唬谁呢。 #id:rain-fear-r #buyer.defensive
    -> probe
* [二十七万是今年的。照这架势，明年翻三番都打不住。 #id:rain-magnify #amber.magnify]
    BUYER: 翻三番是多少？……二百多万？你吓得我算术都好了。 #id:rain-magnify-r #buyer.defensive
    -> probe

=== probe_enough
BUYER: 问我一身汗了都，来来来，看看你的牌。 #id:probe-enough #buyer.demand
-> to_table

=== to_table
~ at_table = true
ROOM: 你在白纸上画了六行两列，左边写我方，右边写对方，推到三个人中间。 #id:table-room #stage
-> table
