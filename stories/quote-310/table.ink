// Between offers. Packages are moves of the table, never choices; a choice marked with-offer is how a package is put down.
=== table
~ at_table = true
{ patience() <= 0 and not warned: -> warning }
{ patience() <= 0 and warned and decisions() > warned_at + 5: -> broken_off }
{ not authority_asked and round() >= 1 and answer() != "last-round": -> authority }
{ not tempted and (round() >= 2 or decisions() >= 14): -> temptation }
{ not last_asked and round() >= 2 and answer() != "closing" and answer() != "last-round": -> last_price }
{ not swap_asked and round() >= 3 and told("price.floor-spoken") == 0 and answer() != "closing" and answer() != "last-round": -> swap_secrets }
-> table_talk

=== table_talk
~ talks += 1
// before the first package
* {round() == 0} [写之前再确认一回：这四栏，哪一栏挪一格您那边响动最大？ #id:t0-prio #ask.priority #ask.open]
    -> told_priority
* {round() == 0} [您手里最想攥住的要是给足了，剩下几样肯松多少？ #id:t0-prio-2 #ask.priority #nego.ask-expectation]
    -> told_priority
* {round() == 0} [三百一里头您觉得哪块虚，点一项，我当场拆给您看。 #id:t0-open-up #price.hold #price.reason]
    BUYER: 那就点……安装调试！四十来万呢，来几个人、待几天，你们是住五星级呀？ #id:t0-open-up-r #buyer.question
    -> table
* {round() == 0} [头回合作，我们是赔着本来交您这个朋友的。 #id:t0-friend #talk.irritator]
    -> huffed
// while both are still far apart
* {round() == 1} [您这一套跟我这一套，隔得最远的那栏，您指望我挪到哪儿？ #id:t1-ask #nego.ask-expectation #ask.open]
    BUYER: 价呀价呀！你往我这头拱一拱，别的我都好说话。 #id:t1-ask-r #buyer.demand
    -> table
* {round() == 1 && heard_line} [二百七以内您自己能签，那二百七和二百六，对您差在哪儿？ #id:t1-line #ask.causal #ask.open]
    BUYER: 差在老总高不高兴呗。再低点，我还能落一句“会过日子”。 #id:t1-line-r #buyer.fact
    -> table
* {round() >= 1 && round() <= 2} [那您慢慢挑，别家要是靠谱，您也不会坐这儿跟我耗。 #id:t1-argue #talk.argue #ask.lead]
    -> squabbled
* {round() >= 1 && round() <= 3} [我摆两套，我这头一样重，您挑一套往下聊，怎么样？ #id:t1-two #nego.package #ask.closed]
    BUYER: 好呀好呀，我就爱挑，逛街能挑一天。 #id:t1-two-r #buyer.signal
    -> table
* {round() == 1} [（把那张拿起来看了两遍，杯子也扶了扶。）……这一下，震得我心口疼。 #id:t1-flinch #price.flinch]
    BUYER: 哈哈哈，坐这边，这边震得轻！数可没法轻。 #id:t1-flinch-r #buyer.demand
    -> table
* {round() == 2 || round() == 3} [我们在山里有个基地，您去住两天，泡着温泉慢慢填这四格，食宿我包。 #id:t2-island #amber.island]
    BUYER: 温泉……你别勾我！纪委的大姐比你先勾过，是来查账的。 #id:t2-island-r #buyer.defensive
    -> table
* {round() >= 1 && round() <= 3} [（趁主任回消息，把对面那张纸往自己这边转了半圈。） #id:t1-peek #red.probe]
    BUYER: 哎哎哎！你这是打牌偷看呀？罚一杯。 #id:t1-peek-r #buyer.defensive
    -> table
* {heard_audit && round() >= 2} [九月二十号急的是您，我不急。要十周可以，另外三栏照我写的，一个字不改。 #id:t3-ruthless #amber.ruthless]
    BUYER: ……我把请柬的事讲给你听，你倒拿它当刀子了。 #id:t3-ruthless-r #buyer.defensive
    -> table
* {round() >= 2 && told("object.clarify") > 0} [谈好的不再变，我签字画押。除了这个，您还有别的不放心没有？ #id:t3-confirm #object.confirm #ask.closed]
    BUYER: 还有就是你们的人别半路换，我好不容易记住名字！ #id:t3-confirm-r #buyer.fact
    -> table
* {tempted && not tainted && told("comply.disclose") == 0} [刚才有人说验收可以帮我早点填，我没应。跟您说一声，人我不说。 #id:t-disclose #comply.disclose]
    BUYER: ……哎，谢谢你。那孩子不坏，是熬的。我去说他。 #id:t-disclose-r #buyer.signal
    -> table
* {round() >= 1 && round() <= 3} [到这会儿，四样里还有哪样让您放不下？ #id:t1-prio #ask.priority #ask.open]
    -> told_priority
* {round() == 2} [下一步您想我先动哪一栏，动多少，您那边就肯动预付？ #id:t2-ask #nego.ask-expectation #ask.open]
    BUYER: 你把日子给我卡死在十周，预付我去跟财务磨，磨破嘴皮子都行。 #id:t2-ask-r #buyer.demand
    -> table
* {round() == 3} [离您能落笔的那张纸，还差哪几个字？ #id:t3-ask #nego.ask-expectation #ask.open]
    BUYER: 差俩字：便宜！哈哈。……正经的，价再来一点，标定再踏实点。 #id:t3-ask-r #buyer.demand
    -> table
* {round() >= 2 && round() <= 4} [再走就碰着我那条线了。我出去请示一声，十分钟就回。 #id:t2-call #nego.timeout #nego.defer]
    -> stepped_out
* {round() >= 2 && round() <= 3} [验收先按一百小时写，跑完您先付尾款，剩下三百小时后补，大伙都轻松。 #id:t2-bait #red.bait-delivery]
    BUYER: 那可不行！主机厂专查这个，一查一个准，我还要不要混了。 #id:t2-bait-r #buyer.objection
    -> table
* {round() >= 3} [您看我都让出这么些了，回去怎么见人，您就不心疼心疼我？ #id:t3-guilt #amber.guilt]
    BUYER: 心疼呀，心疼归心疼，我回去也得见人不是？ #id:t3-guilt-r #buyer.defensive
    -> table
// what the last answer asks to have heard
* {round() >= 1 && answer() != "closing"} [我把您这一套写上：价、预付、质保、交付，念一遍，您听听。 #id:l-read #listen.note #listen.confirm]
    BUYER: 对对对，一样没差，你记得比我说得还顺。 #id:l-read-r #buyer.fact
    -> table
* {round() >= 2 && gives() != "none"} [这回您也动了，我看见了，不是白动的，我接着。 #id:l-gives #listen.paraphrase #object.acknowledge]
    BUYER: 看见啦？我就怕你装没看见。 #id:l-gives-r
    -> table
* {answer() == "demands-more"} [您收下了，可您那套没动。我没看错吧？ #id:l-more #listen.confirm]
    BUYER: 没看错，嘿嘿，你又没跟我要，我装傻呗。 #id:l-more-r #buyer.fact
    -> table
* {answer() == "closing"} [听着就差一口气了。这口气在哪一栏？ #id:l-closing #ask.open #listen.ack]
    BUYER: 价！就这一栏，别的我做梦都签完了。 #id:l-closing-r #buyer.fact
    -> table
// the middle and the end
* {round() >= 3 && round() <= 5} [停一下，对对账：哪几栏咱俩写的一样，哪几栏还是两个数。我念，您打勾。 #id:t3-sum #ask.summary #nego.confirm #listen.confirm]
    BUYER: 打勾我在行。……嗯，嗯，就剩这俩没勾上。 #id:t3-sum-r #buyer.signal
    -> table
* {round() >= 4} [剩下的这一截，您是想我在价上补，还是在条款上补？ #id:t4-ask #nego.ask-expectation #ask.choice]
    BUYER: 价上补一口，条款上补一句，我两头都有得吹。 #id:t4-ask-r #buyer.demand
    -> table
* {round() >= 4} [我走的几步您都看着，一步比一步小。再走，就不是价的事，是台子的事了。 #id:t4-hold #price.hold #price.reason]
    BUYER: 看着呢看着呢，最后那步小得跟猫步似的。 #id:t4-hold-r #buyer.signal
    -> table
* {round() >= 4 && told("price.floor-spoken") == 0} [价我也不藏了，一百八十八是我的死线，您看着给，别太狠。 #id:t4-floor #price.floor-spoken]
    -> floor_heard
* {round() >= 5} [没多少来回了，您最后一套摆出来，我也好知道该不该起身。 #id:t5-ask #nego.ask-expectation #price.ask-offer]
    BUYER: 最后一套呀：%counter.price%，%counter.payment%，%counter.service%，%counter.delivery%。再多，老总得让我请全楼喝奶茶。 #id:t5-ask-r #buyer.demand
    -> table
+ {talks >= 4} [（放下笔，看着杯子里的水纹。） #id:t-silence #price.hold]
    -> silent
// how a package is put down
+ {round() == 0} [三百一先立着，它有来历；四样我都写全了，您看哪格不顺眼。 #id:w0-reason #price.reason #with-offer]
    -> no_terms
+ {round() == 0} [头一套。预付那格您先别皱眉，上游要先款后货，我是照着它写的。 #id:w0-advance #price.reason #with-offer]
    -> no_terms
+ {round() == 0} [按您说的，我先退一步，够诚意了吧？ #id:w0-bare #price.concede #talk.irritator #with-offer]
    -> no_terms
+ {round() == 0 && told("price.floor-spoken") == 0} [您拿着慢慢看，一百八十八我兜底，上头随您减。 #id:w0-floor #price.floor-spoken #with-offer]
    -> no_terms
+ {round() == 1} [馈电柜换成标准柜，省下来的写在价里了；别的格子跟着一起看。 #id:w1-reason #price.reason #with-offer]
    -> no_terms
+ {round() == 1} [我动两格，您动一格，动哪格我写上头了。 #id:w1-trade #price.trade #nego.package #with-offer]
    -> no_terms
+ {round() == 1} [得，再降点，这回行了吧？ #id:w1-bare #price.concede #with-offer]
    -> no_terms
+ {round() == 1} [老板发话了，这一套过了今天三点就作废，我也拦不住。 #id:w1-boss #amber.fake-boss #with-offer]
    -> no_terms
+ {round() == 2} [软件少一个授权点，能省的就这么长，步子大不了。 #id:w2-reason #price.reason #with-offer]
    -> no_terms
+ {round() == 2} [您惦记的那格我往满里填了，空着的那格该您写。 #id:w2-heard #listen.paraphrase #price.trade #with-offer]
    -> no_terms
+ {round() == 2} [咱也别抠了，各让一半，抹个零，收工。 #id:w2-half #price.concede #request.vague #with-offer]
    -> no_terms
+ {round() == 2} [我可是豁出去了，公司知道了非扣我奖金不可，您得念我的好。 #id:w2-guilt #amber.guilt #with-offer]
    -> no_terms
+ {round() == 3} [跟邻市那单并一趟装，省出来的都在这儿了，所以就这么一点。 #id:w3-reason #price.reason #with-offer]
    -> no_terms
+ {round() == 3} [这一套还在我手里。再低一格，得简总点头，我不替她答应。 #id:w3-defer #nego.defer #with-offer]
    -> no_terms
+ {round() == 3} [行行，听您的，谁让您是甲方呢。 #id:w3-bare #price.concede #with-offer]
    -> no_terms
+ {round() == 3} [这样还嫌贵，那就真是不讲理了。 #id:w3-unfair #talk.irritator #with-offer]
    -> no_terms
+ {round() == 4} [一年质保折七万，这一步是从它上头抠出来的，所以短。 #id:w4-reason #price.reason #with-offer]
    -> no_terms
+ {round() == 4} [这步小，换您一句准话：纪要当场写，明早不变。 #id:w4-record #nego.record #price.trade #with-offer]
    -> no_terms
+ {round() == 4} [最后的最后了，再不收我可哭给您看。 #id:w4-cry #amber.guilt #with-offer]
    -> no_terms
+ {round() == 4} [拿去拿去，就当我没说过前头那个价。 #id:w4-bare #price.concede #with-offer]
    -> no_terms
+ {round() >= 5} [最后一张。每一格从哪儿来、换了什么，都写在边上了。 #id:w5-reason #price.reason #with-offer]
    -> no_terms
+ {round() >= 5} [这张您勾了，我现在就抄两份。 #id:w5-record #nego.record #price.trade #with-offer]
    -> no_terms
+ {round() >= 5} [一口价，爽快点，成不成就这一下！ #id:w5-bare #price.concede #talk.irritator #with-offer]
    -> no_terms

// A manner of offering, said without an offer.
=== no_terms
~ times_no_terms += 1
{ times_no_terms % 2 == 1:
    BUYER: 光听你吆喝了，写呀，四个格子空着仨呢。 #id:no-terms-0 #buyer.question
- else:
    BUYER: 哪一套？我这儿白纸一张，你给我变魔术呢？ #id:no-terms-1 #buyer.question
}
-> table

=== huffed
{ draw(2) == 0:
    BUYER: 赔本交朋友？上礼拜卖咖啡机的也这么说，咖啡可难喝了。 #id:huff-0 #buyer.objection
- else:
    BUYER: 哎呀这话我耳朵都起茧子了，换一句，换一句。 #id:huff-1 #buyer.objection
}
-> table

=== squabbled
{ draw(2) == 0:
    BUYER: 别呛我呀，我这人一呛就忘事，本来想松口的都忘了。 #id:squab-0 #buyer.objection
- else:
    BUYER: 好好聊着呢，怎么还急眼了，水都让你震出来了。 #id:squab-1 #buyer.objection
}
-> table

=== silent
~ times_silent += 1
{ times_silent % 3:
- 0:
    ROOM: 楼下换了一档转速，杯子里的纹路密了一层。 #id:silence-room #stage
- 1:
    BUYER: 你别不说话呀，你一不说话，我就想给你加点。 #id:silence-0
- else:
    BUYER: 好吧好吧，比谁能憋，我肯定输。 #id:silence-1
}
-> table
