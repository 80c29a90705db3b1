// Between offers. Packages are moves of the table, never choices; a choice marked with-offer is how a package is put down.
=== table
~ at_table = true
{ patience() <= 0 and not warned: -> warning }
{ patience() <= 0 and warned and decisions() > warned_at + 5: -> broken_off }
{ not tempted and (round() >= 2 or decisions() >= 11): -> temptation }
{ round() >= 3 and not authority_asked and answer() != "closing" and answer() != "last-round": -> authority }
-> table_talk

=== table_talk
~ talks += 1
// before the first package
* {round() == 0} [动笔前我再问一句：四样里，哪样挪一档您最有感觉？ #id:t0-prio #ask.priority #ask.open]
    -> told_priority
* {round() == 0} [哪一样您要是得着了，别的愿意松一松？ #id:t0-prio-2 #ask.priority #nego.ask-expectation]
    -> told_priority
* {round() == 0} [四样连着看，哪样多要了，别的上头我得找回来，您能接受吗？ #id:t0-linked #nego.package #ask.closed]
    BUYER: 能呀，一家一点，总比一家全拿强。 #id:t0-linked-r #buyer.signal
    -> table
* {round() == 0} [付款三十天本来就是天经地义，这个没得谈。 #id:t0-argue #talk.argue]
    -> argued
// while both are still far apart
* {round() == 1} [您这一套里，哪一样是给自己留的余地？您盼着我落在哪儿？ #id:t1-ask #nego.ask-expectation #ask.open]
    BUYER: 盼着您价上近一点……别的，都可以说。 #id:t1-ask-r #buyer.demand
    -> table
* {round() == 2} [我这边挪了以后，您指望下一步挪在哪儿？ #id:t2-ask #nego.ask-expectation #ask.open]
    BUYER: 日子上能往前赶赶就好了，十二月一号不等人呀。 #id:t2-ask-r #buyer.demand
    -> table
* {round() == 3} [走到这儿，您心里“能签”的那一套大概长什么样？ #id:t3-ask #nego.ask-expectation #ask.open]
    BUYER: 价低些、到得早些，别的两样……跟您差不多也行。 #id:t3-ask-r #buyer.signal
    -> table
* {round() >= 1 && round() <= 3} [谈到这儿，您最放不下的还有哪样？我好往那边使劲。 #id:t1-prio #ask.priority #ask.open]
    -> told_priority
* {round() >= 1 && round() <= 3} [要是摆两套，对我一样重，您挑顺眼的，成不成？ #id:t1-two #nego.package #ask.closed]
    BUYER: 成呀，有得挑总是好的。 #id:t1-two-r #buyer.signal
    -> table
* {round() >= 1 && round() <= 3 && answer() != "closing"} [说实话我有点着急，四栏到现在一个勾都没有。先定住一栏心里踏实，您挑哪栏？ #id:t1-plain #observe.fact #express.feeling #express.need #request.specific]
    BUYER: 您别急……那先定付款吧，这一样我这边不难。 #id:t1-plain-r #buyer.signal
    -> table
* {heard_old && round() >= 1 && round() <= 3} [嘴上说老葛辛苦，一落笔还是价，您没真替他想。 #id:t1-judge #observe.judge]
    BUYER: 您这话……我心里难受。 #id:t1-judge-r #buyer.defensive
    -> table
* {round() >= 1 && round() <= 4} [（趁对面低头找笔，往碟子底下压着的那张纸瞄了一眼。） #id:t1-peek #red.probe]
    BUYER: ……那是食堂的菜单。您要看，我给您拿过来？ #id:t1-peek-r #buyer.defensive
    -> table
* {heard_date && round() >= 2} [十二月一号是您的日子，不是我的。付款三十天，别的照我写的来，不然我排别家了。 #id:t3-ruthless #amber.ruthless]
    BUYER: 您这样……我还怎么敢跟您说实话呀。 #id:t3-ruthless-r #buyer.defensive
    -> table
* {round() >= 2 && told("object.clarify") > 0} [您怕回头又变，纪要上我签字。除了这个，您心里还压着别的没有？ #id:t3-confirm #object.confirm #ask.closed]
    BUYER: 还有……来装的师傅，最好是做过的，老葛好跟着学。 #id:t3-confirm-r #buyer.fact
    -> table
* {tempted && not tainted && told("comply.disclose") == 0} [刚才有人跟我提了句账外的话，我没接。跟您说一声，人我不说。 #id:t-disclose #comply.disclose]
    BUYER: 难为您了……您肯告诉我，我心里反倒踏实。 #id:t-disclose-r #buyer.signal
    -> table
* {round() >= 1 && round() <= 2} [这么抠，您是不是压根没打算买？ #id:t1-argue #talk.argue #ask.lead]
    -> argued
// what the last answer asks to have heard
* {round() >= 1 && answer() != "closing"} [您这一套我写在表上，四样从头念一遍，您听听有没有记岔。 #id:l-read #listen.confirm #listen.note]
    BUYER: 是这么说的，没错。 #id:l-read-r #buyer.fact
    -> table
* {round() >= 2 && gives() != "none"} [您刚才挪的那一样，我看见了，是冲我来的，我领情。 #id:l-gives #listen.paraphrase #object.acknowledge]
    BUYER: 您看出来了就好。 #id:l-gives-r
    -> table
* {answer() == "closing"} [就差这一格了。卡在哪一栏，您指给我看？ #id:l-closing #ask.open #listen.ack]
    BUYER: 价这一栏，再近一点点，我就好交代了。 #id:l-closing-r #buyer.fact
    -> table
// the middle
* {round() >= 4 && round() <= 5} [停一下。哪几样已经挨上了，哪几样还隔着？我归一遍您听听。 #id:t4-sum #ask.summary #nego.confirm #listen.confirm]
    BUYER: 嗯，您理得清楚，我心里也亮堂了。 #id:t4-sum-r #buyer.signal
    -> table
* {round() >= 4 && round() <= 6} [剩下的这点，您想我落在哪一样上？ #id:t4-ask #nego.ask-expectation #ask.open]
    BUYER: 落在价上，或者到货上……您看方便。 #id:t4-ask-r #buyer.demand
    -> table
* {round() == 4} [合同里我把“两个月到”写成“尽快到”，回头真晚了也好说。 #id:t4-bait #red.bait-delivery]
    BUYER: 这可不行……商超那头，我拿什么去说呀。 #id:t4-bait-r #buyer.objection
    -> table
* {round() == 3 || round() == 5 || round() == 6} [这一步我得打个电话问段总，十分钟，您看行吗？ #id:t3-call #nego.timeout #nego.defer]
    -> stepped_out
* {round() >= 5} [我们小公司不容易，您就当帮帮我，我这个月指标就差您了。 #id:t5-guilt #amber.guilt]
    BUYER: 唉，都不容易……可这个我不好拿公司的条件帮您呀。 #id:t5-guilt-r #buyer.defensive
    -> table
* {round() >= 6} [再往您那边走一格，这单子我们就不值当做了。是算出来的，不是犟。 #id:t6-hold #price.hold #price.reason]
    BUYER: 嗯，看得出您是算过的。 #id:t6-hold-r #buyer.signal
    -> table
* {round() >= 5 && standing() == 1 && answer() != "closing"} [咱们都别绕了。您今天最后能走到哪一套？ #id:t4-last #nego.ask-expectation #price.ask-offer]
    BUYER: 最后呀……就是%counter.price%，%counter.payment%，%counter.service%，%counter.delivery%，再多我真不敢答应了。 #id:t4-last-r #buyer.demand
    -> table
+ {talks >= 4} [（把笔放下，看着那张表，等着。） #id:t-silence #price.hold]
    -> silent
// how a package is put down
+ {round() == 0} [先摆一套全的：我要紧的我没藏，您要紧的我也没忘。 #id:w0-open #nego.package #with-offer]
    -> no_terms
+ {round() == 0} [付款靠前有缘故：早一天回款，我们少贷一天的款。 #id:w0-reason #price.reason #with-offer]
    -> no_terms
+ {round() == 0} [您说什么是什么，我先让一步表表诚意。 #id:w0-bare #price.concede #talk.irritator #with-offer]
    -> no_terms
+ {round() == 0} [我们最要紧的是回款，付款给了，别的都好说，您看着拿。 #id:w0-floor #price.floor-spoken #with-offer]
    -> no_terms
+ {round() >= 1 && round() <= 2} [您要紧的这边我多给，我要紧的那边您多给，一手换一手。 #id:w1-trade #price.trade #nego.package #with-offer]
    -> no_terms
+ {round() >= 1 && round() <= 2} [您刚才讲的我都记在这页上，这一套是照着它排的。 #id:w1-heard #listen.note #price.reason #with-offer]
    -> no_terms
+ {round() >= 1 && round() <= 2} [得，我再让一步，您总该满意了吧？ #id:w1-bare #price.concede #talk.irritator #with-offer]
    -> no_terms
+ {round() >= 1 && round() <= 2} [老板刚发微信骂我了，说再多给一分，这条线他宁可拆了卖废铁。 #id:w1-boss #amber.fake-boss #with-offer]
    -> no_terms
+ {round() >= 3 && round() <= 4} [这几套对我一样重。您告诉我哪套顺眼，我就顺着哪套走。 #id:w3-equal #nego.package #price.reason #with-offer]
    -> no_terms
+ {round() >= 3 && round() <= 4} [您看重的我听进去了，这一套先顾它，我那样您也顾着点。 #id:w3-heard #listen.paraphrase #price.trade #price.reason #with-offer]
    -> no_terms
+ {round() >= 3 && round() <= 4} [到这儿都在我权限里。再往下要段总点头，我不替他答应。 #id:w3-defer #nego.defer #with-offer]
    -> no_terms
+ {round() >= 3 && round() <= 4} [中间劈一半吧，四样都取中间，省得费神。 #id:w3-split #price.concede #request.vague #with-offer]
    -> no_terms
+ {round() >= 3 && round() <= 4} [我这季度的奖金全搭在这一套里了，家里还等着交房贷，您忍心？ #id:w3-guilt #amber.guilt #with-offer]
    -> no_terms
+ {round() >= 5 && round() <= 6} [这步短，是因为每多一年保修，我们要多派四趟人，真金白银。 #id:w5-reason #price.reason #with-offer]
    -> no_terms
+ {round() >= 5 && round() <= 6} [到货我给您往前赶，付款您给我往前挪，这么换，两边都不吃亏。 #id:w5-trade #price.trade #with-offer]
    -> no_terms
+ {round() >= 5 && round() <= 6} [行行行，都依您，您说哪样就哪样。 #id:w5-bare #price.concede #with-offer]
    -> no_terms
+ {round() >= 5 && round() <= 6} [再不点头，可就是您不讲理了。 #id:w5-unfair #talk.irritator #with-offer]
    -> no_terms
+ {round() >= 7} [最后一套。每一样怎么来的，我都能跟您说出缘由。 #id:w7-reason #price.reason #with-offer]
    -> no_terms
+ {round() >= 7} [这一套您点头，咱们当场写下来，一人一份。 #id:w7-record #nego.record #price.trade #with-offer]
    -> no_terms
+ {round() >= 7} [底线都给您看了，公司二十分就放我签，这回够意思了吧？ #id:w7-floor #price.floor-spoken #talk.irritator #with-offer]
    -> no_terms
+ {round() >= 7} [一口价，不磨叽，走一个！ #id:w7-bare #price.concede #with-offer]
    -> no_terms

// A manner of offering, said without an offer.
=== no_terms
~ times_no_terms += 1
{ times_no_terms % 2 == 1:
    BUYER: 那您在表上画画？四样都要有哦。 #id:no-terms-0 #buyer.question
- else:
    BUYER: 您说的是哪一档呀？我没听明白。 #id:no-terms-1 #buyer.question
}
-> table

=== argued
~ times_argued += 1
{ times_argued % 2 == 1:
    BUYER: 咱们……好好说，行不行？ #id:argue-0 #buyer.objection
- else:
    BUYER: 您这么说，我都不知道怎么接了…… #id:argue-1 #buyer.objection
}
-> table

=== silent
~ times_silent += 1
{ times_silent % 3:
- 0:
    ROOM: 楼下的旧线咔嗒咔嗒地响。两个人都在看那张表。 #id:silence-room #stage
- 1:
    BUYER: 您喝口水，不急。 #id:silence-0
- else:
    BUYER: ……要不，您先说？ #id:silence-1
}
-> table

// Who decides: asked once.
=== authority
~ authority_asked = true
BUYER: 我多问一句，您别见怪：这几样，您今天都能做主吧？ #id:auth-q #buyer.question
-> auth_moment

=== auth_moment
* [合起来过了公司那条线的我当场定，线以下要段总点头，他上午接得到电话。 #id:auth-limit #nego.defer]
    BUYER: 好，说明白就好，我也有我的线。 #id:auth-limit-r #buyer.signal
    -> table
* [算，我全权，您说怎么定就怎么定。 #id:auth-full #amber.fake-persona]
    BUYER: 那太好了，一会儿可别说要回去请示呀。 #id:auth-full-r #buyer.demand
    -> table
* [您是担心谈好了，回头又变？ #id:auth-why #object.clarify #listen.paraphrase]
    BUYER: 是有点怕，上回定好的保修，回去就少了一年。……那您今天能做主吧？ #id:auth-why-r #buyer.fact
    -> auth_moment
* [我就是跑腿的，定不了什么，您别为难我。 #id:auth-errand #amber.fake-boss]
    BUYER: 哦……那要不要请能定的那位来？ #id:auth-errand-r #buyer.objection
    -> table
