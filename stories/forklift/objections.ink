// Two objections every buyer raises: a rival he likes, and the price.

=== rival
~ rival_raised = true
// Job: a real, friendly rival: known truck, known man, twenty per cent cheaper.
BUYER: 说一个情况。岱北的小段上周来过，车我们用惯了，人也靠得住，开口就比电动的便宜两成。换你们，理由是什么？ #id:rival-raised #buyer.objection
-> rival_first

=== rival_first
{ patience() <= 0: -> thrown_out }
* [用惯了，里头您最舍不得的是哪一样？ #id:rival-clarify #object.clarify #ask.competitor #ask.open]
    -> rival_told
* [换一家是件麻烦事，换我也得掂量。 #id:rival-ack #object.acknowledge]
    -> rival_told
* [岱北啊……听说今年资金挺紧，件都断了几个月了，您可得留个心眼。 #id:rival-disparage #red.disparage]
    BUYER: 听说。我这儿上周还到了两箱件。你下次说之前，先核。 #id:rival-disparage-reply #buyer.defensive
    -> hub
* [一分钱一分货，柴油跟锂电本来就不是一个东西，没法放一块儿比。 #id:rival-argue #talk.argue]
    BUYER: 没法比，那我怎么选？ #id:rival-argue-reply #buyer.objection
    -> rival_second
* [他低两成，我也给您低两成，行不行？ #id:rival-match #price.concede]
    BUYER: 两成说没就没。那你原来那两成是什么？ #id:rival-match-reply #buyer.objection
    -> hub
* {need("breakdowns") >= 2} [您要的二十四小时，让两家都写进合同，看谁敢签。 #id:rival-answer-clause #object.answer #need:breakdowns]
    BUYER: 这话公平。同一条款，两家都发。 #id:rival-answer-clause-reply #buyer.signal
    -> hub
* [听您这么夸小段，我有点发怵，人情这条头一年我拼不过他。先让我拼到场那一条，行吗？ #id:rival-plain #object.acknowledge #express.feeling #request.specific]
    BUYER: 发怵不是论据，到场是。那就从到场这一条比起。 #id:rival-plain-reply #buyer.question
    -> rival_second
* [用惯了不等于好用。说白了，您就是怕换。 #id:rival-judge #observe.judge]
    BUYER: “怕”是你的判断。我给的是三条事实。 #id:rival-judge-reply #buyer.defensive
    -> hub

=== rival_told
BUYER: 三样放不下：件通用，司机不用重学，夜里打电话有人接。 #id:rival-three #buyer.fact
-> rival_second

=== rival_second
{ patience() <= 0: -> thrown_out }
* [那就别听我说。到场几小时、件等几天、五年一共花多少，一张表，两家都填，您来判。 #id:rival-answer-table #object.answer]
    BUYER: 表我来列，口径我来定。你们填，我核。 #id:rival-answer-table-reply #buyer.signal
    -> hub
* [和渡冷链原来也是岱北的车，新老混着开了半年，司机两天上手。 #id:rival-answer-case #object.answer #present.case]
    BUYER: 两天。哪种司机的两天？……这条先记着，待核。 #id:rival-answer-case-reply #buyer.fact
    -> hub
* [我们的服务，您一百个放心，绝对到位。 #id:rival-vague #present.advantage]
    BUYER: “绝对”。小段也是这么说的。 #id:rival-vague-reply #buyer.objection
    -> hub
* [这些我都能补上的话，您心里还有别的顾虑吗？ #id:rival-confirm #object.confirm #ask.closed]
    BUYER: 有。件的型号改过一版没有？改过，就不算通用。别的没有了。 #id:rival-confirm-reply #buyer.fact
    -> hub
* [他人是不错，可人不错能当配件使？ #id:rival-jibe #talk.irritator #talk.argue]
    BUYER: 配件不能。接电话能。 #id:rival-jibe-reply #buyer.defensive
    -> hub

=== price
~ price_raised = true
BUYER: 电动的比柴油贵三成。财务第一眼看的就是这一栏，我这关过了，那关怎么过？ #id:price-raised #buyer.objection
-> price_first

=== price_first
{ patience() <= 0: -> thrown_out }
* [您这儿不难，难在财务那一栏。他们看的是买价，还是五年一共多少？ #id:price-clarify #object.clarify #listen.paraphrase #ask.choice]
    BUYER: 嘴上说五年，手里卡的是买价。总监姓黎，他要看得见算法的表。 #id:price-clarify-told #buyer.fact
    -> price_second
* [三成是实话，贵就是贵。 #id:price-ack #object.acknowledge]
    BUYER: 至少你没绕。那贵在哪儿，我拿什么跟他讲？ #id:price-ack-reply #buyer.question
    -> price_second
* [价格好说，我先给您让五个点，您别声张。 #id:price-cut #price.concede]
    BUYER: 不声张的五个点，我怎么写进报告？ #id:price-cut-reply #buyer.objection
    -> hub
* [这个价我真做不了主，得老总特批。我去求求他，您等我好消息。 #id:price-fake-boss #amber.fake-boss]
    BUYER: 你报的价要你老总特批才能成立？那这不叫报价。 #id:price-fake-boss-reply #buyer.defensive
    -> hub
* [便宜的您也用过了，什么结果您比我清楚。 #id:price-argue #talk.argue #talk.irritator]
    BUYER: 便宜的用了八年。八年里前五年没坏过。 #id:price-argue-reply #buyer.defensive
    -> hub
* [价先放着。试出来是多少分钟，再谈它值多少。 #id:price-hold #price.hold]
    BUYER: 次序对。先有数，再有价。 #id:price-hold-reply
    -> hub

=== price_second
{ patience() <= 0: -> thrown_out }
* [贵的那三成，拿油钱、租车、停机三笔抵，两年出头打平。表我出，数用您的，哪一格不对您划掉。 #id:price-answer-sum #object.answer #present.roi]
    BUYER: 划得掉的表，我看。停机那一格按我的口径算。 #id:price-answer-sum-reply #buyer.signal
    -> hub
* [财务那边，我能备点什么，让您好讲？ #id:price-answer-help #object.answer #ask.open]
    BUYER: 把五年拆成六十个月，一个月一行。他看现金，不看总数。 #id:price-answer-help-reply #buyer.signal
    -> hub
* {told("object.clarify") > 0} [除了买价这一栏，财务还会在哪儿拦您？都摆出来，我一回备齐。 #id:price-confirm #object.confirm]
    BUYER: 付款节点，他要放在验收之后。第三条我没有听说过。 #id:price-confirm-reply #buyer.fact
    -> price_second
* [财务嘛，就认钱，他哪懂库里的事。 #id:price-politics #amber.play-politics]
    BUYER: 他不用懂。他签字就行。 #id:price-politics-reply #buyer.defensive
    -> hub
* [要不先上一台便宜的基本款，别的以后再说？ #id:price-downgrade #price.concede]
    BUYER: 少的那几样，正好是我要的那几样。 #id:price-downgrade-reply #buyer.objection
    -> hub
