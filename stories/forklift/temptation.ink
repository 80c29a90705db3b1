// The deputy means well: he has the rival's quotation, and a moment alone with the visitor.

=== phone_call
~ tempted = true
~ just_back = true
ROOM: 手机震了一下。经理看看屏幕，说声“稍等”，到走廊上接电话去了。小何端着水进来，顺手带上了门。 #id:call-room #stage #without:BUYER #with:HE
HE: 喝水。刚才在楼下你帮我扶了把托盘，谢了啊……哎，岱北的报价单在我手上，一共两页。看一眼？反正又没人。 #id:he-offer #buyer.ambush
-> sheet ->
ROOM: 门开了，经理把手机揣回兜里坐下。 #id:call-back-room #stage #with:BUYER
{ leaked:
    // Job: notices, does not know what; the air is cooler.
    BUYER: 小何，桌上那张纸是谁的？……收好。刚才说到哪儿了。 #id:call-back-cool #buyer.defensive #without:HE
- else:
    BUYER: 车队的电话，四分钟。刚才说到哪儿了？ #id:call-back-buyer #buyer.question #without:HE
}
-> hub

// On the way out, over lunch, when nothing tempted him before.
=== door
~ tempted = true
#place:restaurant #light:noon
ROOM: 小何送你下楼，非要你吃了饭再走。园区门口的馆子，靠里一个小包间，茶刚倒上，他起身把门带上了。 #id:door-room #stage #without:BUYER #with:HE
{ result == "thrown-out":
    HE: 别往心里去，今天早上又压了二十几车，谁来都没好脸。……岱北的报价在我手上，你看一眼，下回来心里有个底。 #id:he-offer-sorry #buyer.ambush
- else:
    HE: 你这人实在，我倒盼着换你们的车。……岱北的报价单在我这儿，两页，趁没人，看一眼？ #id:he-offer-door #buyer.ambush
}
-> sheet ->
->->

=== sheet
* [收起来吧。我看了，咱俩都说不清。 #id:sheet-refuse #comply.refuse]
    HE: 行行，当我没说。……你这人还挺轴。 #id:sheet-refuse-reply
    ->->
* [纸我不看。我倒想请教：这回怎么评，哪天交方案？ #id:sheet-process #comply.refuse #ask.process]
    HE: 这个能说，都贴在公告栏上：三家方案，月底交齐，赵总、财务、我们，三方打分。 #id:sheet-process-told #buyer.fact
    ->->
* [收好吧。这事我回去得报给合规：有人要给，我没看。不写你名字。 #id:sheet-escalate #comply.refuse #comply.escalate]
    HE: 还要报啊？……行吧，不写名字就行。我也是好心。 #id:sheet-escalate-reply
    ->->
* [我不看。你就告诉我高了低了，点个头就行。 #id:sheet-nod #red.leak]
    ~ leaked = true
    HE: ……那，你们高。高得不算太多。 #id:sheet-nod-reply
    ->->
* [我拍一张，就自己心里有个数，绝不外传。 #id:sheet-photo #red.leak]
    ~ leaked = true
    HE: 快点拍。别拍着我的手。 #id:sheet-photo-reply
    ->->
* [对了，你们库里那台拆得只剩个壳的，是几号车？ #id:sheet-dodge #rapport.smalltalk]
    HE: 四号。……你别打岔呀，就两页纸。我放这儿，去添壶水，一分钟。 #id:sheet-dodge-reply #without:HE
    -> sheet_left

=== sheet_left
ROOM: 两页纸正面朝上，搁在你的本子旁边。 #id:sheet-left-room #stage
* [哎，东西拿走，我给你扣过来了，一个字没看。 #id:sheet-turned #comply.refuse]
    HE: 啧。好吧好吧。 #id:sheet-turned-reply
    ->->
* [就扫一眼总价，又不带走。 #id:sheet-glance #red.leak]
    ~ leaked = true
    HE: 看完了？那我收了，你可没见过我。 #id:sheet-glance-reply
    ->->
* [你先说，他们报的三台还是五台？ #id:sheet-units #red.leak]
    ~ leaked = true
    HE: 五台，带两年保。我就说到这儿啊。 #id:sheet-units-reply
    ->->
* [水还满着呢。坐下，纸你收回去，咱俩说点别的。 #id:sheet-water #comply.refuse #rapport.smalltalk]
    HE: ……说别的，说别的。得，我收起来，省得你看着难受。 #id:sheet-water-reply
    ->->

// Choices that only make sense after the call.
=== back_from_call
* {just_back && need("waiting") + need("breakdowns") + need("turnover") + need("damage") > 0} [说到您这本账。我从头念一遍，哪儿走样您拦我。 #id:back-recap #listen.confirm #listen.paraphrase]
    BUYER: 念。……第二条改一个字，“可能”划掉。其余对。 #id:back-recap-reply #buyer.fact
    -> hub

// Owning up is possible for the rest of the meeting, not only at once.
=== owning_up
* {tempted && not leaked && not just_back && CHOICE_COUNT() < 5} [有人好意要给我看别家的报价，我没看。跟您说一声。 #id:disclose #comply.disclose]
    // Job: takes it in; respects it in his own way; does not ask who.
    BUYER: ……我不问是谁。你说了，我记着。 #id:disclose-reply
    -> hub
* {leaked && not just_back && CHOICE_COUNT() < 5} [刚才我打听了不该打听的，别家的报价。得跟您认这个。 #id:confess #comply.disclose]
    BUYER: ……你的分从这儿起另算。那页纸的事，我来处理。 #id:confess-reply #buyer.defensive
    -> hub
* {decisions() >= 7 && CHOICE_COUNT() < 5} [这件事要是办成了，您自己图个什么？ #id:aim #ask.personal-aim #ask.open]
    { trust() < 45:
    BUYER: 我图数对得上。别的不在今天的议题里。 #id:aim-shut #buyer.defensive
    - else:
    BUYER: 想看见有人翻到第二页。 #id:aim-told #buyer.fact
    }
    -> hub
