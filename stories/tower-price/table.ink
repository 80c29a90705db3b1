// Between offers. Prices themselves are moves of the table, never choices; a choice marked with-offer is how an offer is said.
=== table
{ patience() <= 0 and not warned: -> warning }
{ patience() <= 0 and warned and decisions() > warned_at + 5: -> broken_off }
{ not tempted and (round() >= 2 or decisions() >= 13): -> temptation }
{ round() >= 1 and not authority_asked and answer() != "closing": -> authority }
{ round() >= 3 and not cop_played and answer() != "closing": -> cop }
-> table_talk

=== table_talk
~ talks += 1
// before the first offer
* {round() == 0} [我动之前先听您的：撇开那一家，您自己今天能点头的数是多少？ #id:t0-ask #nego.ask-expectation #ask.open]
    BUYER: 我自己的数？一亿零八百万。 #id:t0-ask-r #buyer.demand
    -> table
* {round() == 0} [一亿二先放着。四万八千平，一平两千五，哪一项您觉得虚，我当场拆开。 #id:t0-hold #price.hold #price.reason]
    BUYER: 措施费。三百一一平，凭什么？ #id:t0-hold-r #buyer.question
    -> table
* {round() == 0} [总价低些、付款快些，或者总价高些、付款照草案。您先看哪种？ #id:t0-package #ask.priority #ask.choice]
    BUYER: 付款快慢好说，钱在账上躺着。总价要低。 #id:t0-package-r #buyer.fact
    -> table
* {round() == 0} [这个价，我们是亏着本跟您交朋友。 #id:t0-friend #talk.irritator]
    -> irritated
* {round() == 0} [跟您说实话，城南那家催着签，塔吊就剩两台了，我这是先紧着您来的。 #id:t0-cranes #red.false-claim]
    BUYER: 就剩两台？你们技术标写的，三月起五台闲着。编也编圆点。 #id:t0-cranes-r #buyer.objection
    -> table
* {round() == 0 && recording} [验收以后，草案上是多少天付款来着？ #id:t0-days #ask.closed #known]
    BUYER: 九十天。草案发给你们了，没看？ #id:t0-days-r
    -> table
* {round() == 0 && not recording} [纪要我来写，谈定一条念一条。 #id:t0-record #nego.record]
    -> recorded
// after the first
* {round() == 1} [您让我再往下走，那走到哪儿您就拿笔？ #id:t1-ask #nego.ask-expectation #ask.open]
    BUYER: 一亿一千五以下我才拿笔，越往下拿得越快。 #id:t1-ask-r #buyer.fact
    -> table
* {round() == 1} [那一家的一亿零五百万，咱们拿同一张清单对一遍。对完它还在，我认。 #id:t1-named #tactic.named]
    BUYER: ……他们精装另算，对完是不止这个数。行，不提他们。 #id:t1-named-r #buyer.concede
    -> table
* {round() == 1} [这一步我得打个电话，十分钟。 #id:t1-timeout #nego.timeout #nego.defer]
    -> stepped_out
* {round() == 1 && talks <= 3} [为这个价我跟公司财务吵了两回，您怎么也得给我个台阶下吧？ #id:t1-guilt #amber.guilt]
    BUYER: 你跟财务吵是你的事，又不是我请你吵的。 #id:t1-guilt-r #buyer.defensive
    -> table
* {round() == 1} [（把那个数看了两遍）……您这是连电梯都不打算装了？ #id:t1-flinch #price.flinch]
    BUYER: 电梯照装。别演，接着走。 #id:t1-flinch-r #buyer.demand
    -> table
* {round() == 1} [您这么压，压到最后吃亏的是楼。 #id:t1-argue #talk.argue]
    -> argued
// after the second
* {round() == 2} [剩下这一段，您指望我补多少，您自己补多少？ #id:t2-ask #nego.ask-expectation #ask.open]
    BUYER: 大头你补。我那份叫不换人。 #id:t2-ask-r #buyer.demand
    -> table
* {round() == 2} [总价往您那边靠，付款往我这边靠，这么换，您哪儿不方便？ #id:t2-package #nego.package #ask.open]
    BUYER: 没什么不方便。要哪条付款，一条一条提，别一堆。 #id:t2-package-r #buyer.signal
    -> table
* {round() == 2 || round() == 3} [这几轮都是我先动的价。付款上您也松一条，写得进合同的，给哪条您挑。 #id:t2-plain #observe.fact #express.need #request.specific]
    BUYER: 验收后那段能动。你提，我批。 #id:t2-plain-r #buyer.fact
    -> table
* {round() == 1 || round() == 2} [这么大的公司，为一平几十块抠到这份上，说出去不好听。 #id:t2-judge #observe.judge]
    BUYER: 不抠，这公司能大？ #id:t2-judge-r #buyer.defensive
    -> table
* {round() >= 2} [这单子要是做漂亮了，您自己最想落个什么？ #id:t2-aim #ask.personal-aim #ask.open]
    { trust() < 30:
    BUYER: 落个便宜。说价。 #id:t2-aim-shut #buyer.defensive
    - else:
    BUYER: 落个清静。年三十在家吃饺子，手机不响。 #id:t2-aim-r #buyer.fact
    }
    -> table
* {round() == 2} [停一下，我念念谈定的：范围、工期、含税口径。没定的就剩价和付款。 #id:t2-sum #ask.summary #nego.confirm #listen.confirm]
    BUYER: 对。剩价和付款，接着来。 #id:t2-sum-r #buyer.signal
    -> table
* {round() == 2} [一平就差几十块，一杯奶茶钱的事。 #id:t2-tea #talk.irritator]
    -> irritated
* {round() == 2} [要不您先签个意向，把名额占上，价格等我们进了场再慢慢磨，谁也不耽误。 #id:t2-intent #amber.ambush-commit]
    BUYER: 进了场我还磨得过你？不签。 #id:t2-intent-r #buyer.defensive
    -> table
// after the third
* {round() == 3} [还差最后一步的话，您那边能迈多大？ #id:t3-ask #nego.ask-expectation #ask.open]
    BUYER: 半步。你先落脚，我再抬腿。 #id:t3-ask-r #buyer.demand
    -> table
* {round() == 3 && heard_date} [您最要紧的是日子。五天一层写成节点，晚一天罚我们六万，这比再少几十万管用吧？ #id:t3-interest #object.answer #present.roi]
    BUYER: 晚一天六万，你敢写，我就敢认。 #id:t3-interest-r #buyer.signal
    -> table
* {round() >= 3 && told("object.clarify") > 0} [您怕的那样，写死在合同里。除了它，您还有别的不放心没有？ #id:t3-confirm #object.confirm #ask.closed]
    BUYER: 有。项目经理，半道不许换。别的没了。 #id:t3-confirm-r #buyer.fact
    -> table
* {round() >= 2 && heard_date} [利息是您的，预售证也是您等着。那咱们就耗着吧，我不急。 #id:t3-ruthless #amber.ruthless]
    BUYER: 耗？行。我的利息，也是你明年的活儿。 #id:t3-ruthless-r #buyer.defensive
    -> table
* {tempted && not tainted && told("comply.disclose") == 0} [刚才有人跟我提了句不合规的话，我没接。跟您说一声，人我不说。 #id:t-disclose #comply.disclose]
    BUYER: 不用说，我知道是谁。行，你这人能打交道。 #id:t-disclose-r #buyer.signal
    -> table
* {round() == 3} [价先搁一搁。质保、付款、纪要格式过一遍，回头看还差多少。 #id:t3-route #open.agenda #nego.package]
    BUYER: 五分钟，过完回来说价。 #id:t3-route-r #buyer.signal
    -> table
* {round() == 3} [就这么点您都不让，压根没想跟我们签吧？ #id:t3-accuse #ask.lead #talk.argue]
    -> argued
* {round() == 3 && talks <= 3} [标准层的材料换成同档次替代，样板层照旧，外头看不出来，价就下来了。 #id:t3-bait #red.bait-delivery]
    BUYER: “同档次”？我上一家就是这么坏的。这条划了，别让我再听见。 #id:t3-bait-r #buyer.objection
    -> table
* {round() == 3 && talks >= 2} [再往下就超出我手里的授权了。给我十分钟，我打个电话。 #id:t3-timeout #nego.timeout #nego.defer]
    -> stepped_out
// after the fourth
* {round() >= 4} [最后这点，您想让它落在价格上，还是落在条款上？ #id:t4-ask #nego.ask-expectation #ask.choice]
    BUYER: 落哪儿都行，让我上去有句话说。 #id:t4-ask-r #buyer.fact
    -> table
* {round() >= 4 && (answer() == "closing" || answer() == "warming" || answer() == "counter")} [我走的几步您都看着呢，一步比一步短。不是舍不得，是真没了。 #id:t4-hold #price.hold #price.reason]
    BUYER: 看见了。就剩最后一口气，说吧。 #id:t4-hold-r #buyer.signal
    -> table
* {round() >= 4} [我的底您也摸得差不多了，就一亿一，再往下我签不了。 #id:t4-floor #price.floor-spoken]
    -> floor_heard
* {round() >= 4} [跟您谈价真长见识，我回去得烧炷香。 #id:t4-incense #talk.irritator]
    -> irritated
// what the last answer asks to have heard
* {round() >= 1 && answer() == "opening-hold"} [您的意思是，我不先动，您这边也不动。那要个什么由头，您才肯动？ #id:l-hold #listen.paraphrase #ask.open]
    BUYER: 由头就是数。你先动，我看。 #id:l-hold-r #buyer.demand
    -> table
* {answer() == "doubt"} [您是觉得，能一下子让出来的，当初就不该报进去。这话我听进去了。 #id:l-doubt #listen.paraphrase #object.acknowledge]
    BUYER: 听进去就好。现在这个数，是实的还是虚的？ #id:l-doubt-r #buyer.question
    -> table
* {answer() == "annoyed"} [您烦的不是数，是我越走步子越大，您摸不着底。 #id:l-annoyed #listen.paraphrase]
    BUYER: 知道就好。往小了走。 #id:l-annoyed-r #buyer.demand
    -> table
* {answer() == "waits"} [您算准了我还会照样走一步，所以不急。那走到哪儿，您才接？ #id:l-waits #listen.paraphrase #nego.ask-expectation]
    BUYER: 走到你心疼的地方。不心疼，就是还有。 #id:l-waits-r #buyer.demand
    -> table
* {answer() == "demands-more"} [价您收下了，您那边还没动。我没记错吧？ #id:l-more #listen.confirm]
    ~ noted_more = true
    BUYER: 没记错。要我动，拿东西来换。 #id:l-more-r #buyer.fact
    -> table
* {noted_more && answer() == "demands-more"} [又收了一步，您还在原地。这一步我得换一样回来，您给哪样？ #id:l-more-2 #observe.fact #express.need]
    BUYER: 早该要。要什么，跟数一块儿报。 #id:l-more-2-r #buyer.signal
    -> table
* {answer() == "counter" || answer() == "warming"} [您这个数我先记下。光说价，还是连条款一起？ #id:l-counter #listen.note #ask.choice]
    ~ noted += 1
    BUYER: 光说价。条款你另提。 #id:l-counter-r #buyer.fact
    -> table
* {round() >= 2 && noted == 1 && heard_date && (answer() == "counter" || answer() == "warming")} [您动了，我看见了。这一步是冲着日子给的，我没会错意吧？ #id:l-counter-2 #listen.confirm]
    ~ noted += 1
    BUYER: 算你明白。冲的就是日子。 #id:l-counter-2-r #buyer.signal
    -> table
* {round() >= 2 && noted == 1 && not heard_date && (answer() == "counter" || answer() == "warming")} [您动了，我记一笔。是什么让您动的？ #id:l-counter-why #listen.note #ask.open]
    ~ noted += 1
    BUYER: 你动我动。你不动，我坐着。 #id:l-counter-why-r #buyer.fact
    -> table
* {((round() >= 3 && noted >= 2) || round() >= 4) && (answer() == "counter" || answer() == "warming")} [我念一遍：您的数、我的数、中间还差的这一截。没出入吧？ #id:l-counter-3 #listen.confirm #nego.confirm]
    BUYER: 没出入。接着走。 #id:l-counter-3-r #buyer.signal
    -> table
* {answer() == "closing"} [听您这意思，就差这一口，别的都不动了，对吗？ #id:l-closing #listen.confirm]
    BUYER: 对。就这一口，完了签字。 #id:l-closing-r #buyer.signal
    -> table
+ {talks >= 4} [（放下笔，不说话，等着。） #id:t-silence #price.hold]
    -> silent
// how an offer is said
+ {round() == 0} [这一步有出处：铝模是自己的，周转费我拿出来。 #id:w0-reason #price.reason #with-offer]
    -> no_figure
+ {round() == 0} [我动价，您动一条条款，一手换一手。 #id:w0-trade #price.trade #with-offer]
    -> no_figure
+ {round() == 0} [行，听您的，我让。 #id:w0-bare #price.concede #with-offer]
    -> no_figure
+ {round() == 0} [这个价您满城找，找不出第二家，够意思了吧？ #id:w0-generous #talk.irritator #with-offer]
    -> no_figure
+ {round() == 0} [老板刚来微信把我骂了，说最多就这样了。 #id:w0-boss #amber.fake-boss #with-offer]
    -> no_figure
+ {round() <= 2} [数先不动，这一轮只动条款。 #id:w-hold #price.hold #with-offer]
    -> no_figure
+ {round() == 1} [外架接着一标段的用，租期省两个月，这笔给您。 #id:w1-reason #price.reason #with-offer]
    -> no_figure
+ {round() == 1} [您那条给，我这步就落笔；给不了，这步我收回来。 #id:w1-trade #price.trade #with-offer]
    -> no_figure
+ {round() == 1} [再让一步，您看行了吧？ #id:w1-bare #price.concede #with-offer]
    -> no_figure
+ {round() == 1} [我这季度的奖金全搭进去了，您可得记着我的好。 #id:w1-guilt #amber.guilt #with-offer]
    -> no_figure
+ {round() == 1} [跟您透个底，一亿一以下我连章都盖不出来。这步您先看看。 #id:w1-floor #price.floor-spoken #with-offer]
    -> no_figure
+ {round() == 2} [措施费重排了一遍，省在临电和二次搬运上，就这么多。 #id:w2-reason #price.reason #with-offer]
    -> no_figure
+ {round() == 2} [这步在我授权之内。再往后得冯总签字，我不替他答应。 #id:w2-defer #nego.defer #with-offer]
    -> no_figure
+ {round() == 2} [价格跟条款绑着看，单拎哪样都不成。 #id:w2-package #nego.package #price.trade #with-offer]
    -> no_figure
+ {round() == 2} [得，我认了，再让。 #id:w2-bare #price.concede #with-offer]
    -> no_figure
+ {round() == 2} [这回是破天荒的优惠，您再不满意，我们可就真寒心了。 #id:w2-hurt #talk.irritator #amber.guilt #with-offer]
    -> no_figure
+ {round() == 3} [这步短，是因为模板和外架的余地前两步都给完了。 #id:w3-reason #price.reason #with-offer]
    -> no_figure
+ {round() == 3} [能拿来换的就剩这一点，换您一条准话。 #id:w3-trade #price.trade #with-offer]
    -> no_figure
+ {round() == 3} [再不签，可就是您不讲道理了。 #id:w3-unfair #talk.irritator #with-offer]
    -> no_figure
+ {round() == 3} [老板原话：再降一分，就让我去看仓库。 #id:w3-boss #amber.fake-boss #with-offer]
    -> no_figure
+ {round() == 3} [行行行，依您。 #id:w3-bare #price.concede #with-offer]
    -> no_figure
+ {round() >= 4} [剩下的是安全文明施工费，规定写死的，谁也动不得。就到这儿。 #id:w4-reason #price.reason #with-offer]
    -> no_figure
+ {round() >= 4} [这步您收下，那条也定下来，咱们当场写纪要。 #id:w4-trade #price.trade #nego.record #with-offer]
    -> no_figure
+ {round() >= 4} [痛快点，一口价，走一个！ #id:w4-bare #price.concede #with-offer]
    -> no_figure
+ {round() >= 4} [我这可是跪着给您报的价，您忍心再往下踩？ #id:w4-guilt #amber.guilt #with-offer]
    -> no_figure

// A manner of offering, said without an offer.
=== no_figure
~ times_no_figure += 1
{ times_no_figure % 2 == 1:
    BUYER: 数呢？光说不算。 #id:no-figure-0 #buyer.question
- else:
    BUYER: 嘴上动不叫动。写个数。 #id:no-figure-1 #buyer.question
}
-> table

=== irritated
~ times_irritated += 1
{ times_irritated % 2 == 1:
    BUYER: 这话我一天听八遍。说数。 #id:irr-0 #buyer.objection
- else:
    BUYER: 你是来盖楼的，还是来说书的？ #id:irr-1 #buyer.objection
}
-> table

=== argued
~ times_argued += 1
{ times_argued % 2 == 1:
    BUYER: 要吵架找别人。我这儿只谈价。 #id:argue-0 #buyer.objection
- else:
    BUYER: 说完了？说完了我还是那个数。 #id:argue-1 #buyer.objection
}
-> table

=== silent
~ times_silent += 1
{ times_silent % 3:
- 0:
    ROOM: 墙上的钟走得很响。谁也没有先开口。 #id:silence-room #stage
- 1:
    BUYER: 不说话？我也会。 #id:silence-0
- else:
    BUYER: 表走着呢。 #id:silence-1
}
-> table

=== floor_heard
BUYER: 一亿一，这可是你自己说的。 #id:floor-r #buyer.demand
-> table
