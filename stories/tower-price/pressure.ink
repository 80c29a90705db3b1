// Two of the buyer's own ploys, each met once: who decides, and the colleague who says no.
=== authority
~ authority_asked = true
BUYER: 我就问一句。这价，你说了算不算？ #id:auth-q #buyer.question
-> auth_moment

=== auth_moment
* [授权之内我当场定。超出的要冯总签字，他今天等我电话。 #id:auth-limit #nego.defer]
    BUYER: 行，说清楚就行。让冯总别关机。 #id:auth-limit-r #buyer.signal
    -> table
* [算。您说个数，我这儿全权。 #id:auth-full #amber.fake-persona]
    BUYER: 全权？好，那一会儿别跟我说要请示。 #id:auth-full-r #buyer.demand
    -> table
* [我就是个跑腿的，上头不点头，我什么也定不了，您别为难我。 #id:auth-errand #amber.fake-boss]
    BUYER: 跑腿的？那叫能定的来。 #id:auth-errand-r #buyer.objection
    -> table
* [一亿一以上我都能定，再往下才要请示。 #id:auth-floor #price.floor-spoken #nego.defer]
    -> floor_heard
* [您是怕谈完了，回去又变？ #id:auth-why #object.clarify #listen.paraphrase]
    BUYER: 对，怕变。上一家签完字来回变了三次。所以你说了算不算？ #id:auth-why-r #buyer.fact
    -> auth_moment
* {heard_level} [您过一亿一千五要上会，我过了线要找冯总，咱俩都有个上头。 #id:auth-common #rapport.common #nego.defer]
    BUYER: 那就别耽误，都在线里头谈。 #id:auth-common-r #buyer.signal
    -> table

=== cop
~ cop_played = true
BUYER: 我这儿好说，是成本部老吴。他放了话，一亿零八百万以上不签字。 #id:cop-q #buyer.demand
* [吴总的意见和您的意见，我当一家人的意见听。那这一家人的数，到底是多少？ #id:cop-named #tactic.named #nego.ask-expectation]
    BUYER: 哼，让你听出来了。签字的是我，不是老吴。要我说，一亿一上下，看你拿什么来。 #id:cop-named-r #buyer.concede
    -> table
* [请吴总下来坐十分钟，对着清单说？ #id:cop-invite #nego.route #ask.closed]
    BUYER: 他在外头，叫不来。……算了，我替他定。 #id:cop-invite-r #buyer.concede
    -> table
* [吴总担心的是总数，还是怕后面变更？ #id:cop-clarify #object.clarify #ask.choice]
    BUYER: 怕变更。上一家光变更，就多要了四百一十万。 #id:cop-clarify-r #buyer.fact
    -> table
* [您这儿好说，老吴那儿不签，我听着没底。您二位合计合计，给我一个算数的，行吗？ #id:cop-plain #observe.fact #express.feeling #express.need #request.specific]
    BUYER: 算数的是我。老吴那个数，不用记。 #id:cop-plain-r #buyer.fact
    -> table
* [要不我请您和吴总去我们海边的基地住两天，清清静静把价敲定，费用算我们的。 #id:cop-island #amber.island]
    BUYER: 住两天？我两天能见六家。 #id:cop-island-r #buyer.defensive
    -> table
* [还是您体谅我们。吴总那边全靠您美言了，您说话他肯定听。 #id:cop-plead #amber.flattery]
    BUYER: 美言？你先把价降了，我才有话说。 #id:cop-plead-r #buyer.demand
    -> table
* [我们冯总比吴总还凶，我要是点了头，他能把我吃了。 #id:cop-mirror #amber.good-bad-cop]
    BUYER: 冯总吃不吃你，我不管。 #id:cop-mirror-r #buyer.objection
    -> table
* [一亿零八百万？他看过图没有。 #id:cop-argue #talk.argue]
    -> argued
