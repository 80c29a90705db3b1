// Trucks wait about two hours at the morning peak.

=== w_ask_p
+ {need("waiting") == 0 && CHOICE_COUNT() < cap} [装车这一块，眼下卡在哪儿？ #id:wait-p #ask.open #spin:P #need:waiting]
    -> w_told

=== w_told
{ trust() < 15:
    // Job: too little trust to answer; asks what it is for.
    BUYER: 你指哪个时段？先说清楚问这个做什么用。 #id:wait-p-shut #buyer.defensive #need:waiting
    -> hub
}
{ trust() < 40:
    // Job: the same difficulty without a number.
    BUYER: 上午那一阵，车等得久。五台叉车，没有一天是齐的。 #id:wait-p-guarded #buyer.need-implied #need:waiting
- else:
    BUYER: 九点到十一点，平均一百一十八分钟，上个月的数。五台叉车，可用三台。为什么问这个？ #id:wait-p-told #buyer.need-implied #need:waiting
}
-> w_implied

=== w_ask_i
* {need("waiting") == 1 && CHOICE_COUNT() < cap} [那头等着收货的，怎么说？ #id:wait-i-client #ask.open #spin:I #need:waiting]
    -> w_client
* {need("waiting") == 1 && CHOICE_COUNT() < cap} [车晚出去，赔的、补的，一年归到一块儿是多少？ #id:wait-i-cost #ask.open #spin:I #need:waiting]
    -> w_cost
* {need("waiting") == 1 && toldOn("spin:I", "waiting") >= 1 && CHOICE_COUNT() < cap} [周一的会上，这件事是谁站起来讲？ #id:wait-i-monday #ask.open #spin:I #need:waiting]
    -> w_monday

=== w_client
BUYER: 北边那家上个月来了函，抄送赵总。一句难听的没有，就附了张表，跟我这张对得上。 #id:wait-i-client-told #buyer.fact #need:waiting
-> w_severe

=== w_cost
{ trust() < 35:
    // Job: has the figure, will not give it yet; not angry.
    BUYER: 数有。现在不方便给你。 #id:wait-i-cost-kept #buyer.defensive #need:waiting
    -> w_severe
}
-> w_cost_told

=== w_cost_told
BUYER: 四十万上下。赔款二十六，补司机十四。北边那家的投诉不在里头，那个没法折成钱。 #id:wait-i-cost-told #buyer.fact #need:waiting
-> w_severe

=== w_monday
{ trust() < 50:
    BUYER: 内部的事。接着说装车。 #id:wait-i-monday-kept #buyer.defensive #need:waiting
    -> w_severe
}
// Job: the worry never said aloud: reported three times, nobody upstairs read it.
BUYER: 我。运输部说库里慢，我说车不够。这张表往上报过三回，没人翻到第二页。 #id:wait-i-monday-told #buyer.fact #need:waiting
~ w_worry = true
-> w_severe

=== w_ask_n
+ {need("waiting") == 1 && toldOn("spin:I", "waiting") >= 1 && (trust() >= 30 || not w_doubt) && CHOICE_COUNT() < cap} [要是这一段能压到三十分钟，对您值多少？ #id:wait-n #ask.open #spin:N #need:waiting]
    -> w_worth
* {need("waiting") == 1 && toldOn("spin:I", "waiting") >= 1 && (trust() >= 30 || not w_doubt) && CHOICE_COUNT() < cap} [要是早上十点，楼下一辆等的都没有，您这儿会怎么样？ #id:wait-n-day #ask.open #spin:N #need:waiting]
    -> w_day

=== w_worth
{ trust() < 30:
    ~ w_doubt = true
    BUYER: 三十分钟？先有人证明做得到，再算值多少。 #id:wait-n-doubt #buyer.objection #need:waiting
    -> w_severe
}
BUYER: 二十六万赔款去掉大半，补司机的基本不用出，一年三十万左右。我要的就是这个：高峰段，三十分钟以内。 #id:wait-n-worth #buyer.need-explicit #need:waiting
-> w_explicit

=== w_day
{ trust() < 30:
    ~ w_doubt = true
    BUYER: 这种话我听过。先说怎么做到。 #id:wait-n-day-doubt #buyer.objection #need:waiting
    -> w_severe
}
BUYER: ……北边那家没有第二封函，我这张表不用天天填，一年少出三十万。我要的是高峰那两小时，三十分钟以内。 #id:wait-n-day-told #buyer.need-explicit #need:waiting
-> w_explicit

// The difficulty is said, what it does is not.
=== w_implied
{ patience() <= 0: -> thrown_out }
{ decisions() >= 25: -> winding_up }
~ cap = 2
<- w_ask_i
<- w_pitch
* [也就是说，叉车不齐，整个上午就被它拖着走。 #id:wait-para #listen.paraphrase #need:waiting]
    BUYER: 不全是。早班单子下得晚，能占一刻钟，其余是车。我拆过。 #id:wait-para-deeper #buyer.fact #need:waiting
    -> w_implied
* [叉车，您这儿总共是几台来着？ #id:wait-known #ask.closed #spin:S #need:waiting #known]
    -> stock_known -> w_implied
* {CHOICE_COUNT() < 6} [这么拖下去，哪天车和人抢口，迟早要出人命的。 #id:wait-fear #ask.lead #amber.interrogate #red.fabricate-pain #need:waiting]
    BUYER: 人命？哪一起？有记录你拿出来，没有就别说。 #id:wait-fear-reply #buyer.defensive #need:waiting
    -> hub
* {CHOICE_COUNT() < 6} [您慢点儿，这几个数我写下来。 #id:wait-note #listen.note #need:waiting]
    BUYER: 写吧。时段写清楚，十一点以后三十五分钟，不是一回事。 #id:wait-note-more #buyer.fact #need:waiting
    -> w_implied
* {CHOICE_COUNT() < 6} [要是能快一半，您考不考虑换车？ #id:wait-n-early #ask.closed #spin:N #need:waiting]
    BUYER: 快一半是多少分钟？从哪儿算起？话没说清，我没法考虑。 #id:wait-n-early-reply #buyer.question #need:waiting
    -> w_implied
+ -> hub

// What it does has been said; what it would be worth has not.
=== w_severe
{ patience() <= 0: -> thrown_out }
{ decisions() >= 25: -> winding_up }
~ cap = 1
<- w_ask_i
~ cap = 2
<- w_ask_n
* {w_worry} [三回都没人翻到第二页，站起来解释的还是您。 #id:wait-para-worry #listen.paraphrase #need:waiting]
    BUYER: ……原因都在第二页。第一页只有数。 #id:wait-para-worry-reply #need:waiting
    -> w_severe
* [说到底还是车太老，早就该换了，您说对吧？ #id:wait-lead #ask.lead #need:waiting]
    BUYER: 老是一个因素。占几成，你算过？ #id:wait-lead-reply #buyer.defensive #need:waiting
    -> w_severe
* {w_cost_told} [二十六加十四，我记下了。 #id:wait-note-cost #listen.note #need:waiting]
    BUYER: 出处也写上：财务的赔付台账，不是我估的。 #id:wait-note-cost-more #buyer.fact #need:waiting
    -> w_severe
* {w_cost && not w_cost_told && CHOICE_COUNT() < 6} [不方便给就不给，这格我先空着，您别为难。 #id:wait-cost-plain #listen.ack #observe.fact #need:waiting]
    BUYER: 可以。你们的服务承诺成文那天，我给到个位数。 #id:wait-cost-plain-reply #buyer.fact #need:waiting
    -> w_severe
* [上礼拜四早上我路过，十点钟在您装卸口外头数了数，排着十九辆。 #id:wait-pitch-week #observe.fact #need:waiting]
    BUYER: 十点零几分？我的记录是二十一辆，你漏了拐角两辆。……数过就好。 #id:wait-pitch-week-reply #buyer.question #need:waiting
    -> w_severe
* {w_client && CHOICE_COUNT() < 6} [所以车等着还是小事，北边那家年底续不续，才是大事。 #id:wait-para-client #listen.paraphrase #need:waiting]
    BUYER: 续约是十一月。你说得比我重，方向没错。 #id:wait-para-client-deeper #buyer.fact #need:waiting
    -> w_severe
* {w_cost_told && CHOICE_COUNT() < 6} [账上看得见的是这些，看不见的少说再翻一番。 #id:wait-magnify #amber.magnify #need:waiting]
    BUYER: 看不见的你怎么数出来的？ #id:wait-magnify-reply #buyer.defensive #need:waiting
    -> w_severe
* {CHOICE_COUNT() < 6} [正好，岱北的车您也用了这些年了，咱们说说换几台？ #id:wait-jump #listen.ignore #ask.closed #need:waiting]
    BUYER: 我刚说的这些，你听进去没有？ #id:wait-jump-reply #buyer.defensive #need:waiting
    -> hub
+ {CHOICE_COUNT() > 0 && CHOICE_COUNT() < 4} [等车先说到这儿，别处还有磨人的没有？ #id:wait-else #ask.open]
    -> anything_else
+ -> hub

// The same words before he wants it and after: only the moment differs.
=== w_pitch
* {not w_offered} [我们的车出勤率能到九成八。 #id:wait-pitch #present.benefit #need:waiting]
    { need("waiting") < 2:
        BUYER: 九成八是实验室还是现场？多少台，跑了多少小时？没出处的数我不往表里填。 #id:wait-pitch-reply #buyer.objection #need:waiting
        -> w_implied
    }
    -> w_offered ->
    BUYER: 去年全体用户的统计，我接受。九成八，五台里平均停零点一台，三十分钟就算得出来。 #id:wait-pitch-due #buyer.benefit-voiced #need:waiting
    -> after_offer

=== w_offer
* {need("waiting") >= 2 && not w_offered && CHOICE_COUNT() < cap} [按您自己的数，高峰压到三十分钟，一年省三十万，头一年就够一台车。 #id:wait-benefit-sum #present.benefit #present.roi #need:waiting]
    -> w_offered ->
    // Job: does the sum himself and names the pay-off.
    BUYER: 三十万，减一台的价钱，头一年打平还有余。算法我认，前提是三十分钟成立。 #id:wait-benefit-sum-reply #buyer.benefit-voiced #need:waiting
    -> after_offer
* {need("waiting") >= 2 && not w_offered && CHOICE_COUNT() < cap} [和渡冷链也是早上扎堆。换了三台，件放在库里，现在高峰二十五分钟。 #id:wait-benefit-case #present.benefit #present.case #need:waiting]
    -> w_offered ->
    BUYER: 和渡，冷库。他们早上的车次我自己去问。……二十五分钟要是真的，我少填一半的表。 #id:wait-benefit-case-reply #buyer.benefit-voiced #need:waiting
    -> after_offer

=== w_offered
->->

// He has said what he wants.
=== w_explicit
{ patience() <= 0: -> thrown_out }
{ decisions() >= 25: -> winding_up }
~ cap = 2
<- w_offer
<- w_pitch
* [这款是八十伏、双泵合流、全交流、湿式制动，配置在同级里顶格，我一条条给您讲。 #id:wait-features #present.feature #need:waiting]
    BUYER: 哪一条对应三十分钟？ #id:wait-features-reply #buyer.objection #need:waiting
    -> hub
* [三十分钟，将来拿什么量？尺子您定。 #id:wait-criteria #ask.criteria #ask.open #need:waiting]
    BUYER: 从叫号到关厢门，系统里有。连续四周，平均和最长各算一遍，载三吨算，不算空跑。 #id:wait-criteria-told #buyer.criteria #need:waiting
    -> w_explicit
* [那就好谈了。五台一起拿，我做主给您九五折。 #id:wait-discount #price.concede #need:waiting]
    BUYER: 我没问价，你先降了。那原价是怎么定的？ #id:wait-discount-reply #buyer.objection #need:waiting
    -> hub
* {toldOn("ask.criteria", "waiting") || CHOICE_COUNT() < 4} [我对一下：只算高峰那两个钟头，每辆车三十分钟以内，是这个意思？ #id:wait-confirm #listen.confirm #ask.closed #need:waiting]
    BUYER: 是。“每辆”两个字留着，别人都写平均。 #id:wait-confirm-reply #buyer.fact #need:waiting
    -> w_explicit
* {CHOICE_COUNT() < 6} [您今天点头，下个月初五台全到，耽误不了旺季。 #id:wait-rush #red.bait-delivery #need:waiting]
    BUYER: 册子上写的交期是六十天。你和册子，我信哪个？ #id:wait-rush-reply #buyer.defensive #need:waiting
    -> hub
+ -> hub

// After a benefit has been told: the first brings up the rival, the second the price.
=== after_offer
{ not rival_raised: -> rival }
{ not price_raised: -> price }
-> hub
