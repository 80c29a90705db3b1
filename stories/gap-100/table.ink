// Between offers. Packages are moves of the table, never choices; a choice marked with-offer is how a package is put down.
=== table
~ at_table = true
{ patience() <= 0 and not warned: -> warning }
{ patience() <= 0 and warned and decisions() > warned_at + 5: -> broken_off }
{ round() >= 1 and not feinted and answer() != "closing": -> feint }
{ not tempted and (round() >= 2 or decisions() >= 13): -> temptation }
{ round() >= 2 and not cop_played and answer() != "closing" and answer() != "last-round": -> cop }
{ round() >= 3 and not authority_asked and answer() != "closing" and answer() != "last-round": -> authority }
-> table_talk

=== table_talk
~ talks += 1
// before the first package
* {round() == 0} [落笔前问一句：这六行里，动哪一行您那边的账变得最大？ #id:t0-prio #ask.priority #ask.open]
    -> told_priority
* {round() == 0} [有没有一条，只要给到位，别的您就不跟我较真了？ #id:t0-ease #ask.priority #nego.ask-expectation]
    -> told_priority
* {round() == 0} [我的意思是先换条款，换到没得换了再说价。这个走法您认不认？ #id:t0-way #open.agenda #nego.package]
    BUYER: 认啊！跟换邮票似的，我小时候最会换。 #id:t0-way-r #buyer.signal
    -> table
* {round() == 0} [付款这块按行规就是三成，这个没什么可聊的。 #id:t0-argue #talk.argue]
    -> argued
// early
* {round() == 1} [您回过来的这一套，哪条是真要，哪条是先占着？ #id:t1-ask #nego.ask-expectation #ask.open]
    BUYER: 占着？我像那种人吗……价是真要的，别的嘛，你猜。 #id:t1-ask-r #buyer.demand
    -> table
* {round() >= 1 && round() <= 3} [除了刚才那些，还有哪条您一提起来就犯愁的？ #id:t1-prio #ask.priority #ask.open]
    -> told_priority
* {round() >= 1 && round() <= 3} [我写两套，对我一个样，您和沙经理各挑各的，行不行？ #id:t1-two #nego.package #ask.closed]
    BUYER: 好玩！老沙你可别偷看我的。 #id:t1-two-r #buyer.signal
    -> table
* {round() == 1} [（把纸拿远了看，又拿近了看）……您确定没写错行？ #id:t1-flinch #price.flinch]
    BUYER: 哈哈，我字丑，数可没错！ #id:t1-flinch-r #buyer.demand
    -> table
* {heard_rain && round() >= 2} [怕漫的是您，不是我。五个月我给，别的五条照我写的，一个字别动。 #id:t3-ruthless #amber.ruthless]
    BUYER: ……刚才鱼塘的事，我真不该跟你讲。 #id:t3-ruthless-r #buyer.defensive
    -> table
* {round() >= 2 && told("object.clarify") > 0} [您二位怕的那样，我写进条款。除了它，还有别的不放心没有？ #id:t3-confirm #object.confirm #ask.closed]
    BUYER: 还有晚到怎么算！我可不想再去敲谁家的门。别的真没了。 #id:t3-confirm-r #buyer.fact
    -> table
* {tempted && not tainted && told("comply.disclose") == 0} [沙经理，您那个蓝夹子刚才落在桌上，我没翻。您收好。 #id:t-disclose #comply.disclose]
    FINANCE: ……没翻就好。夹子是我大意，这个我记你的好。 #id:t-disclose-r
    -> table
* {round() >= 1 && round() <= 2} [您这也压、那也要，是拿我们给那家当垫背的吧？ #id:t1-argue #talk.argue #ask.lead]
    -> argued
* {round() == 2} [刚才那步是我先动的。您想我下一步动在哪一行？ #id:t2-ask #nego.ask-expectation #ask.open]
    BUYER: 能早一天是一天，再就是价，别让我开口求你嘛。 #id:t2-ask-r #buyer.demand
    -> table
* {round() == 2} [旧泵那条，我们拉走的话，您能拿哪条来换？ #id:t2-old #ask.choice #nego.package]
    BUYER: 你真拉？！那预付多给一成，我说的，老沙你别瞪我。 #id:t2-old-r #buyer.signal
    -> table
* {round() == 3} [到这会儿了，您拿回去不挨说的那一套，大概什么样？ #id:t3-ask #nego.ask-expectation #ask.open]
    BUYER: 早到、旧泵没了、价上好听点。剩下的，你喜欢你就拿去。 #id:t3-ask-r #buyer.fact
    -> table
// what the last answer asks to have heard
* {round() >= 1 && answer() != "closing"} [您这一套我抄在右边一列了，我念，您听着有没有抄错。 #id:l-read #listen.confirm #listen.note]
    BUYER: 一字不差，你这字可比我强多了。 #id:l-read-r #buyer.fact
    -> table
* {round() >= 2 && gives() != "none"} [您刚才那一下是往我这边让的，我看在眼里了。 #id:l-gives #listen.ack #object.acknowledge]
    BUYER: 看见就好，我还怕你没看见呢。 #id:l-gives-r
    -> table
* {round() >= 3 && heard_rain} [您反复说日子，其实是不想鱼塘那一夜再来一回。 #id:l-door #listen.paraphrase]
    BUYER: ……嗯。这句别写纪要里啊。 #id:l-door-r #buyer.signal
    -> table
* {answer() == "closing"} [就隔这么一点了。您指一指，隔在哪一行？ #id:l-closing #ask.open #listen.ack]
    BUYER: 价这行呗！再挪一小格，我今晚就能睡个整觉。 #id:l-closing-r #buyer.fact
    -> table
* {answer() == "closing"} [最后这一步我迈出去之前，您盼着落在多少？ #id:l-closing-ask #nego.ask-expectation #ask.open]
    BUYER: 盼着你大方点呗，我又不会嫌低。 #id:l-closing-ask-r #buyer.demand
    -> table
// the middle
* {round() >= 3 && round() <= 4} [算笔账您听：开头差一百，条款换下来，两头都省出一截，剩下的才是价。前头这些算说定了？ #id:t4-sum #ask.summary #nego.confirm #listen.confirm]
    BUYER: 哎你别说，这么一算还真没那么远了。 #id:t4-sum-r #buyer.signal
    -> table
* {round() == 4} [剩的这截光是价了。您希望我这步迈到哪儿？ #id:t4-ask #nego.ask-expectation #ask.open]
    BUYER: 迈到我能笑着进老板办公室的地方。 #id:t4-ask-r #buyer.demand
    -> table
* {round() == 3} [合同先写五个月，真到时候缺一两台，分批送，您也不会较真。 #id:t3-bait #red.bait-delivery]
    BUYER: 分批？雨可不分批下呀！这不行。 #id:t3-bait-r #buyer.objection
    -> table
* {round() == 2 || round() == 4} [五个月到底排不排得下，我得打个电话问厂里。十分钟。 #id:t-call #nego.timeout #internal.ask]
    -> stepped_out
* {round() >= 4} [我年底就差这一单垫底了，您拉我一把，我记您一辈子的好。 #id:t5-guilt #amber.guilt]
    BUYER: 哎哟别别别，一辈子太长了，咱们说泵。 #id:t5-guilt-r #buyer.defensive
    -> table
* {round() >= 4} [这一格我退不动了。铸件、工钱、运费一行一行都在这儿，您可以自己加一遍。 #id:t5-hold #price.hold #price.reason]
    BUYER: 我加？我数学是体育老师教的……行，信你。 #id:t5-hold-r #buyer.signal
    -> table
* {round() >= 5} [都走到最后一轮了。您盼着我怎么收这个口？ #id:t5-ask #nego.ask-expectation #ask.open]
    BUYER: 收得好看点，别让老沙挑出刺来。 #id:t5-ask-r #buyer.demand
    -> table
* {round() >= 4 && standing() == 1 && answer() != "closing"} [您今天最多能走到哪一套？我心里好有个准。 #id:t4-last #price.ask-offer]
    BUYER: 最多啊……%counter.price%，%counter.delivery%，%counter.prepay%，%counter.old-pumps%，再多老沙要咬我了。 #id:t4-last-r #buyer.demand
    -> table
+ {talks >= 4} [（不出声，把那张纸往中间推了推。） #id:t-silence #price.hold]
    -> silent
// how a package is put down
+ {round() == 0} [先动条款，价放着。您惦记日子，我惦记现钱，这一套照这个写。 #id:w0-clauses #nego.package #price.reason #with-offer]
    -> no_terms
+ {round() == 0} [这个价有来路：双相钢的叶轮，一台就比铸铁的多出四万料钱。 #id:w0-reason #price.reason #with-offer]
    -> no_terms
+ {round() == 0} [别磨了，一人退五十万，条款照旧。 #id:w0-split #price.concede #request.vague #with-offer]
    -> no_terms
+ {round() == 0} [我们就图个预付款，别的您随便开。 #id:w0-floor #price.floor-spoken #with-offer]
    -> no_terms
+ {round() >= 1 && round() <= 2} [您心疼的我出，我心疼的您出，这么一对换，谁也没多掏。 #id:w1-swap #price.trade #nego.package #with-offer]
    -> no_terms
+ {heard_rain && round() >= 1 && round() <= 2} [这一套是照您讲的排的：雨季排在头里，我要的也写明了。 #id:w1-heard #listen.paraphrase #price.reason #with-offer]
    -> no_terms
+ {round() >= 1 && round() <= 2} [看您面子，我再退一步，够交朋友了吧。 #id:w1-bare #price.concede #talk.irritator #with-offer]
    -> no_terms
+ {round() >= 1 && round() <= 2} [卢总刚发话了，谁再往下让，谁自己掏钱补。 #id:w1-boss #amber.fake-boss #with-offer]
    -> no_terms
+ {round() >= 1 && round() <= 2} [旧泵这条我们看得比命重，您要是拿走，就得拿大头来换。 #id:w1-feint #amber.feint #with-offer]
    -> no_terms
+ {round() >= 3 && round() <= 4} [条款换得差不多了，价我迈一步，比上一步小，您那边也还我一条。 #id:w3-step #price.trade #price.reason #with-offer]
    -> no_terms
+ {round() >= 3 && round() <= 4} [这几套对我一样重，您挑一套，我就照它往下写。 #id:w3-equal #nego.package #price.reason #with-offer]
    -> no_terms
+ {round() >= 3 && round() <= 4} [到这一格是我能签的。再往下要卢总点头，她点不点，我不敢打包票。 #id:w3-defer #nego.defer #with-offer]
    -> no_terms
+ {round() >= 3 && round() <= 4} [得得得，您说多少就多少，我认栽。 #id:w3-bare #price.concede #with-offer]
    -> no_terms
+ {round() >= 3 && round() <= 4} [您再不松口，那可真是不讲究了。 #id:w3-unfair #talk.irritator #with-offer]
    -> no_terms
+ {round() >= 5} [最后一小步，后头真没有了。每一格怎么来的，都在这张纸上。 #id:w5-reason #price.reason #with-offer]
    -> no_terms
+ {round() >= 5} [您认这一套，我马上誊两份，三个人都签上名。 #id:w5-record #nego.record #price.trade #with-offer]
    -> no_terms
+ {round() >= 5} [公司的底就是折下来八百，我全抖给您了，您看着办。 #id:w5-floor #price.floor-spoken #with-offer]
    -> no_terms
+ {round() >= 5} [行了，一口价，不行我也没辙了。 #id:w5-bare #price.concede #with-offer]
    -> no_terms

// A manner of offering, said without an offer.
=== no_terms
~ times_no_terms += 1
{ times_no_terms % 2 == 1:
    BUYER: 然后呢？纸上还空着呢，你倒是写呀。 #id:no-terms-0 #buyer.question
- else:
    BUYER: 等等等等，是哪一格？你拿笔给我点一下。 #id:no-terms-1 #buyer.question
}
-> table

=== argued
~ times_argued += 1
{ times_argued % 2 == 1:
    BUYER: 哎，说着说着怎么还急了，窗户开开透透气。 #id:argue-0 #buyer.objection
- else:
    BUYER: 这话说的，我后背都凉了。 #id:argue-1 #buyer.objection
}
-> table

=== silent
~ times_silent += 1
{ times_silent % 3:
- 0:
    ROOM: 柴油泵咳了两声，又接着响。三个人都往窗外看了一眼。 #id:silence-room #stage
- 1:
    BUYER: 你别不说话呀，我最怕冷场了。 #id:silence-0
- else:
    BUYER: 想什么呢？想出来了分我一半。 #id:silence-1
}
-> table
