// Goods and racking get hit, most of it at night, in one corner.

=== d_ask_p
+ {need("damage") == 0 && (need("turnover") > 0 || laps >= 4) && CHOICE_COUNT() < cap} [货和架子磕了碰了，都出在什么地方？ #id:dmg-p #ask.open #spin:P #need:damage]
    -> d_told

=== d_told
{ trust() < 20:
    BUYER: 货损跟你们有什么关系？先说明白。 #id:dmg-p-shut #buyer.defensive #need:damage
    -> hub
}
BUYER: 一个月二十三托。六成在夜班，七号巷那个弯。立柱今年换了三根。 #id:dmg-p-told #buyer.need-implied #need:damage
-> d_implied

=== d_implied
{ patience() <= 0: -> thrown_out }
{ decisions() >= 25: -> winding_up }
~ cap = 2
<- d_ask_i
* [二十三托，六成夜班，七号巷那个弯。记上了。 #id:dmg-note #listen.note #need:damage]
    BUYER: 再记一个：新手占十七托。 #id:dmg-note-more #buyer.fact #need:damage
    -> d_implied
<- d_pitch
* [司机手潮，是吧？ #id:dmg-lead #ask.lead #need:damage]
    BUYER: 手潮是结果。人换得勤，这才是原因，我有记录。 #id:dmg-lead-reply #buyer.defensive #need:damage
    -> d_implied
* {CHOICE_COUNT() < 6} [您这儿装货的口一共是几个？ #id:dmg-known #ask.closed #spin:S #need:damage #known]
    -> stock_known -> d_implied
* {CHOICE_COUNT() < 6} [听着不是到处都撞，就是那一个弯，那一个班。 #id:dmg-para #listen.paraphrase #need:damage]
    BUYER: 对。我画过点图，八成的点落在六米见方里。 #id:dmg-para-deeper #buyer.fact #need:damage
    -> d_implied
+ -> hub

=== d_insurer
BUYER: 明年重新评。安监来看过一次，限期整改，整改书是我签的，再撞一根，我去写说明。 #id:dmg-i-insurer-told #buyer.fact #need:damage
-> d_severe

=== d_cost
BUYER: 九万。货七万，立柱两万。停那条巷子的工夫没算。 #id:dmg-i-cost-told #buyer.fact #need:damage
-> d_severe

=== d_severe
{ patience() <= 0: -> thrown_out }
{ decisions() >= 25: -> winding_up }
~ cap = 1
<- d_ask_i
~ cap = 2
<- d_ask_n
* {d_cost && CHOICE_COUNT() < 5} [九万，停那条巷子另算。写上了。 #id:dmg-note-cost #listen.note #need:damage]
    BUYER: 另算的那笔我没有数，你写“未计”。 #id:dmg-note-cost-more #buyer.fact #need:damage
    -> d_severe
* [哪天一排架子多米诺似的倒下来，底下站着谁，您想过没有？ #id:dmg-fear #ask.lead #amber.magnify #need:damage]
    BUYER: 架子是做过验算的，连倒的概率有报告。你编故事之前可以先借去看。 #id:dmg-fear-reply #buyer.defensive #need:damage
    -> hub
* [限速这个功能我们标配，别人都得加钱，您捡便宜了。 #id:dmg-pitch-free #present.benefit #talk.irritator #need:damage]
    BUYER: “别人都”这三个字，你核过吗？ #id:dmg-pitch-free-reply #buyer.objection #need:damage
    -> d_severe
* {d_insurer} [钱还在其次，整改书上签的是您。 #id:dmg-para-sign #listen.paraphrase #need:damage]
    BUYER: 签字的人总得有一个。……钱不在其次，两样都算。 #id:dmg-para-sign-deeper #buyer.fact #need:damage
    -> d_severe
* [这笔账一算，换车的钱不就出来了？ #id:dmg-lead-sum #ask.lead #need:damage]
    BUYER: 九万，一台的零头。 #id:dmg-lead-sum-reply #buyer.objection #need:damage
    -> d_severe
+ {CHOICE_COUNT() > 0 && CHOICE_COUNT() < 5} [磕碰先记到这儿。还有没有我没问到的？ #id:dmg-else #ask.open]
    -> anything_else
+ -> hub

=== d_ask_i
* {need("damage") == 1 && CHOICE_COUNT() < cap} [立柱换到第三根，保险那边没说什么？ #id:dmg-i-insurer #ask.open #spin:I #need:damage]
    -> d_insurer
* {need("damage") == 1 && CHOICE_COUNT() < cap} [货带架子，一年折进去多少？ #id:dmg-i-cost #ask.open #spin:I #need:damage]
    -> d_cost

=== d_ask_n
+ {need("damage") == 1 && toldOn("spin:I", "damage") >= 1 && (trust() >= 30 || not d_doubt) && CHOICE_COUNT() < cap} [进那个弯车自己先慢下来，叉尖在哪儿看得见，这二十几托您看能去掉多少？ #id:dmg-n #ask.open #spin:N #need:damage]
    -> d_worth

=== d_worth
{ trust() < 30:
    ~ d_doubt = true
    BUYER: 撞的原因我没定，你先别替我定。 #id:dmg-n-doubt #buyer.objection #need:damage
    -> d_severe
}
BUYER: 夜班那六成，去掉一多半，一年少折三万。整改书也好交。我要进弯限速，不靠人自觉。 #id:dmg-n-worth #buyer.need-explicit #need:damage
-> d_explicit

=== d_explicit
{ patience() <= 0: -> thrown_out }
{ decisions() >= 25: -> winding_up }
~ cap = 2
<- d_offer
<- d_pitch
* [那行，这一条您要是认，咱们价钱上好商量。 #id:dmg-price #price.concede #need:damage]
    BUYER: 你是来听的，还是来收摊的？ #id:dmg-price-reply #buyer.objection #need:damage
    -> hub
* [要的是车管住速度，不是再贴一张标语。 #id:dmg-confirm #listen.confirm #need:damage]
    BUYER: 标语贴了四张。撞掉一张。 #id:dmg-confirm-reply #buyer.fact #need:damage
    -> d_explicit
* [顺便说，这套电控是双冗余、十六位总线，行业里没几家做得出来。 #id:dmg-features #present.feature #need:damage]
    BUYER: 做不做得出来是你们的事。撞不撞是我的事。 #id:dmg-features-reply #buyer.objection #need:damage
    -> hub
* [少到几托，您算它过关？ #id:dmg-criteria #ask.criteria #ask.open #need:damage]
    BUYER: 一个月十五托以内，立柱一根不换。载着两吨八进弯，不是空车。 #id:dmg-criteria-told #buyer.criteria #need:damage
    -> d_explicit
+ -> hub

// The same words before he wants it and after: only the moment differs.
=== d_pitch
* {not d_offered} [我们有转弯自动减速，还有货叉摄像头，正好治这个。 #id:dmg-pitch #present.benefit #need:damage]
    { need("damage") < 2:
        BUYER: 我还没说是为什么撞的，你已经开药了。 #id:dmg-pitch-reply #buyer.objection #need:damage
        -> d_implied
    }
    -> d_offered ->
    BUYER: 自动减速，不靠自觉；摄像头看得见叉尖。七号巷那个弯，两样都对得上。 #id:dmg-pitch-due #buyer.benefit-voiced #need:damage
    -> after_offer

=== d_offer
* {need("damage") >= 2 && not d_offered && CHOICE_COUNT() < cap} [进弯限速，方向一打过十五度，车自己降到走路的快慢。七号巷那个弯，司机想快也快不了。 #id:dmg-benefit #present.benefit #need:damage]
    -> d_offered ->
    BUYER: 不靠自觉，这条对。夜班那十几托能少一多半，整改书我能交差。 #id:dmg-benefit-reply #buyer.benefit-voiced #need:damage
    -> after_offer
* {need("damage") >= 2 && not d_offered && CHOICE_COUNT() < cap} [撞多少、在哪儿撞，车上有记录。试两周，跟您的货损记录叠着看。 #id:dmg-benefit-proof #present.benefit #present.proof #need:damage]
    -> d_offered ->
    BUYER: 叠着看。……两周样本不够，四周可以。七号巷的数真下来，那份说明我就不用写了。 #id:dmg-benefit-proof-reply #buyer.benefit-voiced #need:damage
    -> after_offer

=== d_offered
->->
