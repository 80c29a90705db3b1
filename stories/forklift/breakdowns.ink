// Five trucks, two usually down; parts take weeks.

=== b_ask_p
+ {need("breakdowns") == 0 && CHOICE_COUNT() < cap} [车趴了窝，从报修到能开，最费工夫的是哪一步？ #id:brk-p #ask.open #spin:P #need:breakdowns]
    -> b_told

=== b_told
{ trust() < 15:
    BUYER: 修车的事有修车的人管。你先说，问这个做什么用。 #id:brk-p-shut #buyer.defensive #need:breakdowns
    -> hub
}
{ trust() < 40:
    BUYER: 等件。装上去半天，等要几周。两台常年停着。 #id:brk-p-guarded #buyer.need-implied #need:breakdowns
- else:
    BUYER: 等件。五台里常年停两台。液压件三到五周，装上去半天。慢的不是人。 #id:brk-p-told #buyer.need-implied #need:breakdowns
}
-> b_implied

=== b_implied
{ patience() <= 0: -> thrown_out }
{ decisions() >= 25: -> winding_up }
~ cap = 2
<- b_ask_i
* [等得最久的是哪几样，您念，我写。 #id:brk-note #listen.note #need:breakdowns]
    BUYER: 齿轮泵，多路阀，转向桥。型号我回头发你，别写错，差一个字母就是两样东西。 #id:brk-note-more #buyer.fact #need:breakdowns
    -> b_implied
<- b_pitch
* {CHOICE_COUNT() < 6} [岱北的件在圈里是出了名的慢，您当初没听说过？ #id:brk-disparage #ask.lead #talk.irritator #need:breakdowns]
    BUYER: 听谁说的？上周他们的销售还在这间屋里。 #id:brk-disparage-reply #buyer.defensive #need:breakdowns
    -> hub
* [这五台是同一年买的吧？ #id:brk-known #ask.closed #spin:S #need:breakdowns #known]
    -> stock_known -> b_implied
* {CHOICE_COUNT() < 6} [半天的活，等一个月的件。 #id:brk-para #listen.paraphrase #need:breakdowns]
    BUYER: 最长四十一天，一个泵。报修单和到货单我订在一起了。 #id:brk-para-deeper #buyer.fact #need:breakdowns
    -> b_implied
* {CHOICE_COUNT() < 6} [会不会也是修车的师傅手慢了点儿？ #id:brk-lead #ask.lead #need:breakdowns]
    BUYER: 装半天，等几周。慢的不是人。 #id:brk-lead-reply #buyer.defensive #need:breakdowns
    -> b_implied
+ -> hub

=== b_season
BUYER: 租。两台，两个月，六万。租来的司机不认路，货架立柱就是那时候撞的。 #id:brk-i-season-told #buyer.fact #need:breakdowns
-> b_severe

=== b_day
{ trust() < 35:
    BUYER: 账我有。等你们报了服务的价，我再拿出来对。 #id:brk-i-day-kept #buyer.defensive #need:breakdowns
    -> b_severe
}
BUYER: 少装二十六托，租一台九百。修加租，去年十八万，发票都在。 #id:brk-i-day-told #buyer.fact #need:breakdowns
-> b_severe

=== b_strip
{ trust() < 50:
    BUYER: 老秦有老秦的办法。这个不展开。 #id:brk-i-strip-kept #buyer.defensive #need:breakdowns
    -> b_severe
}
// Job: the private risk: a truck stripped to a shell is still "in use" in the books, over the manager's signature.
BUYER: 拆一台补一台。四号车只剩个壳，台账上还是“在用”，底下签的是我的名字。年底要盘点。 #id:brk-i-strip-told #buyer.fact #need:breakdowns
~ b_worry = true
-> b_severe

=== b_severe
{ patience() <= 0: -> thrown_out }
{ decisions() >= 25: -> winding_up }
~ cap = 1
<- b_ask_i
~ cap = 2
<- b_ask_n
* {b_worry} [台账上还是“在用”，底下是您的名字。这事您一个人揣到现在。 #id:brk-para-worry #listen.paraphrase #need:breakdowns]
    BUYER: ……盘点表我自己先填过一份，没交。这句别记。 #id:brk-para-worry-reply #need:breakdowns
    -> b_severe
* [这么修下去，还不如早点换新的划算，您说是不是？ #id:brk-lead-new #ask.lead #need:breakdowns]
    BUYER: 划不划算是算出来的，不是说出来的。 #id:brk-lead-new-reply #buyer.defensive #need:breakdowns
    -> b_severe
* [车没有不坏的，我们的也坏：去年一百一十单报修，三单去晚了。 #id:brk-pitch-quality #observe.fact #rapport.disclose #need:breakdowns]
    BUYER: 晚了多久？……会不会坏，我不问。我问的是坏了以后。 #id:brk-pitch-quality-reply #buyer.question #need:breakdowns
    -> b_severe
* {b_season} [六万租车，租来的车又撞了您自己的架子。等于修车的钱，付了三遍。 #id:brk-para-season #listen.paraphrase #need:breakdowns]
    BUYER: 两遍半。租车公司赔了一部分。……意思对。 #id:brk-para-season-deeper #buyer.fact #need:breakdowns
    -> b_severe
* {not b_season} [明白了。 #id:brk-ack #listen.ack #need:breakdowns]
    BUYER: 明白哪一段？……算了，接着问。 #id:brk-ack-reply
    -> b_severe
* {CHOICE_COUNT() < 6} [您要是有意，我回去跟老板拍桌子，给您争个终身质保。 #id:brk-fake-boss #amber.fake-boss #need:breakdowns]
    BUYER: 质保几年是制度。拍桌子能改的，别人拍一下又改回去了。 #id:brk-fake-boss-reply #buyer.defensive #need:breakdowns
    -> b_severe
+ {CHOICE_COUNT() > 0 && CHOICE_COUNT() < 4} [修车的事我有数了。您接着说，还有哪儿不顺？ #id:brk-else #ask.open]
    -> anything_else
+ -> hub

=== b_ask_i
* {need("breakdowns") == 1 && CHOICE_COUNT() < cap} [那去年旺季，少的那两台拿什么顶的？ #id:brk-i-season #ask.open #spin:I #need:breakdowns]
    -> b_season
* {need("breakdowns") == 1 && CHOICE_COUNT() < cap} [一台停一天，您这儿的账怎么算？ #id:brk-i-day #ask.open #spin:I #need:breakdowns]
    -> b_day
* {need("breakdowns") == 1 && toldOn("spin:I", "breakdowns") >= 1 && CHOICE_COUNT() < cap} [件不来的时候，师傅怎么把别的车撑住？ #id:brk-i-strip #ask.open #spin:I #need:breakdowns]
    -> b_strip

=== b_ask_n
+ {need("breakdowns") == 1 && toldOn("spin:I", "breakdowns") >= 1 && (trust() >= 30 || not b_doubt) && CHOICE_COUNT() < cap} [一天之内要么修好、要么有台顶上的，能给您省下什么？ #id:brk-n #ask.open #spin:N #need:breakdowns]
    -> b_worth
* {need("breakdowns") == 1 && toldOn("spin:I", "breakdowns") >= 1 && (trust() >= 30 || not b_doubt) && CHOICE_COUNT() < cap} [要是规矩由您立：报修之后多久，才算及格？ #id:brk-n-rule #ask.open #spin:N #need:breakdowns]
    -> b_rule

=== b_worth
{ trust() < 30:
    ~ b_doubt = true
    BUYER: 一天之内。你们的人住我楼下？……先说凭什么。 #id:brk-n-doubt #buyer.objection #need:breakdowns
    -> b_severe
}
BUYER: 租车那六万先没了，早上五台就是五台。我要二十四小时，修好或者顶上，写进合同。 #id:brk-n-worth #buyer.need-explicit #need:breakdowns
-> b_explicit

=== b_rule
{ trust() < 30:
    ~ b_doubt = true
    BUYER: 规矩我立过。没人守。 #id:brk-n-rule-doubt #buyer.objection #need:breakdowns
    -> b_severe
}
BUYER: 四小时到场，二十四小时恢复。恢复不了，有台一样吨位的顶上。这三个数我想了两年。 #id:brk-n-rule-told #buyer.need-explicit #need:breakdowns
-> b_explicit

=== b_explicit
{ patience() <= 0: -> thrown_out }
{ decisions() >= 25: -> winding_up }
~ cap = 2
<- b_offer
<- b_pitch
* [质保我给您加一年，不要钱，这事儿咱们今天就说定？ #id:brk-free-year #price.concede #amber.ambush-commit #need:breakdowns]
    BUYER: 不要钱的东西，算在哪个价里了？ #id:brk-free-year-reply #buyer.objection #need:breakdowns
    -> hub
* [除了这个，我们车上还有远程诊断、胎压、门禁刷卡、油电双显，都是标配。 #id:brk-features #present.feature #need:breakdowns]
    BUYER: 电动车显示油量？……册子收起来，先说二十四小时。 #id:brk-features-reply #buyer.objection #need:breakdowns
    -> hub
* {toldOn("ask.criteria", "breakdowns") || CHOICE_COUNT() < 5} [修好、或者顶上，两个里面有一个就算数，对吧？ #id:brk-confirm #listen.confirm #ask.closed #need:breakdowns]
    BUYER: 算数。顶上的那台也得是三吨，司机不用重新认。 #id:brk-confirm-reply #buyer.fact #need:breakdowns
    -> b_explicit
* [二十四小时，从哪一刻起算？ #id:brk-criteria #ask.criteria #ask.open #need:breakdowns]
    BUYER: 从报修电话起，夜里也算。件到没到不管，车能不能动才管。这条在我这儿排第一。 #id:brk-criteria-told #buyer.criteria #need:breakdowns
    -> b_explicit
* {CHOICE_COUNT() < 6} [那我再给您搭一个驻场师傅，天天在，算送的。 #id:brk-resident #price.concede #need:breakdowns]
    BUYER: 册子第九页：驻场另议。你看过你们自己的册子没有？ #id:brk-resident-reply #buyer.defensive #need:breakdowns
    -> hub
+ -> hub

// The same words before he wants it and after: only the moment differs.
=== b_pitch
* {not b_offered} [这您放心，常用件就存在您库里，四个小时人就到，等不着件。 #id:brk-pitch #present.benefit #need:breakdowns]
    { need("breakdowns") < 2:
        BUYER: “等不着件”。哪几样存，哪几样不存，你还没问我缺什么。 #id:brk-pitch-reply #buyer.objection #need:breakdowns
        -> b_implied
    }
    -> b_offered ->
    BUYER: 件在库里，四小时到场，二十四小时就有得保了。哪四十七种，清单给我核。 #id:brk-pitch-due #buyer.benefit-voiced #need:breakdowns
    -> after_offer

=== b_offer
* {need("breakdowns") >= 2 && not b_offered && CHOICE_COUNT() < cap} [您要的二十四小时，我们写进合同，超一天扣一天的钱。 #id:brk-benefit-clause #present.benefit #need:breakdowns]
    -> b_offered ->
    BUYER: 扣多少，从哪天起扣，条款拿来我逐字看。……写得出来，机修老秦就不用拆一台补一台了。 #id:brk-benefit-clause-reply #buyer.benefit-voiced #need:breakdowns
    -> after_offer
* {need("breakdowns") >= 2 && not b_offered && CHOICE_COUNT() < cap} [四十七种件放您库里，四小时到场。去年一百一十单的记录在这儿，晚到的三单没删。 #id:brk-benefit-proof #present.benefit #present.proof #need:breakdowns]
    -> b_offered ->
    BUYER: 三单……第六十二单，七个小时，大雪。没删是对的。这份留下，跟我的二十四小时能对上。 #id:brk-benefit-proof-reply #buyer.benefit-voiced #need:breakdowns
    -> after_offer

=== b_offered
->->
