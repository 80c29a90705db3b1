// Three things a buyer does to learn where the bottom is, each once: who decides, the last price now, and a swap of secrets.
=== authority
~ authority_asked = true
BUYER: 哎我先打听一句啊，你别多心：这桌上的事，你一个人点头就算数？ #id:auth-q #buyer.question
-> auth_moment

=== auth_moment
* {told("price.floor-spoken") == 0} [一百八十八往上我说了算，再往下才轮到简总。 #id:auth-floor #price.floor-spoken #nego.defer]
    -> floor_heard
* [手里的权限有条线，线里头我当场定；出了线得简总签，她下午接电话。 #id:auth-limit #nego.defer]
    BUYER: 行，有线好，我最怕那种什么都答应、回去全不算的。 #id:auth-limit-r #buyer.signal
    -> table
* [算数，我全权，您放开了谈。 #id:auth-full #amber.fake-persona]
    BUYER: 全权呀？那敢情好，待会儿可不许躲出去打电话。 #id:auth-full-r #buyer.demand
    -> table
* [我就是个传话的，上头说几是几，您冲我使劲没用。 #id:auth-errand #amber.fake-boss]
    BUYER: 传话的？那我这半天的口水，白喷啦？ #id:auth-errand-r #buyer.objection
    -> table
* [您是吃过这个亏，谈好了回头又变？ #id:auth-why #object.clarify]
    BUYER: 吃过呀！去年那个环境箱，握了手，回去一封邮件涨了六万。……所以呀，你点头算不算？ #id:auth-why-r #buyer.fact
    -> auth_moment

=== last_price
~ last_asked = true
BUYER: 不跟你绕了啊，楼下还等我呢。一句话：最后价多少？你说完我给你个痛快。 #id:last-q #buyer.demand
* [最后价我早给您了，您非不信，我也没法子。 #id:last-argue #talk.argue]
    BUYER: 给我了？什么时候给的，我怎么没接着？ #id:last-argue-r #buyer.objection
    -> table
* [现在说出来的，您也不会信是最后的。我走一步，您那边也动一样，两步就见着了。 #id:last-step #price.reject-smile]
    BUYER: 嘿，这倒是，你真说了我还得再砍一刀。那你走。 #id:last-step-r #buyer.signal
    -> table
* [您要这个最后价，是图回去没人再问，还是图今天能签？ #id:last-ask #nego.ask-expectation #listen.confirm #ask.choice]
    BUYER: 都要！……非挑一个的话，没人再问。天天解释，我嘴都起泡了。 #id:last-ask-r #buyer.fact
    -> table
* {told("price.floor-spoken") == 0} [那我掏心窝子了：一百八十八，真到底了。 #id:last-floor #price.floor-spoken]
    -> floor_heard
* [还有余地，您别急，我回去跟领导争取争取，下午给您个惊喜。 #id:last-vague #request.vague #price.concede]
    BUYER: 还有余地呀？那现在就争取嘛，电话在你兜里呢。 #id:last-vague-r #buyer.demand
    -> table
* [能拆的只剩三处：馈电柜、软件授权、跟邻市并一趟安装。再往下，动的就是台子本身。 #id:last-reason #price.hold #price.reason]
    BUYER: 台子可不能动啊！……行，那三处你一处一处给我抠。 #id:last-reason-r #buyer.signal
    -> table
* [您两点半要换班，我也跟着急。要不这样：您先在预付上落一笔，我马上动价，行不行？ #id:last-plain #express.feeling #express.need #request.specific]
    BUYER: 你还替我急呢，行，这心意我收了。预付我落，你动！ #id:last-plain-r #buyer.signal
    -> table

=== swap_secrets
~ swap_asked = true
BUYER: 这么着，咱俩玩个痛快的：你把你的底写纸上，我把我的预算写纸上，一二三一起翻。谁耍赖谁小狗。 #id:swap-q #buyer.demand
* [（笔尖顿了顿，写下“188”，翻了过去。） #id:swap-write #price.floor-spoken]
    -> swap_lost
* [您那张我不看，我这张也不写。哪样您还缺，写那个，我照着换。 #id:swap-needs #price.reject-smile #ask.open]
    BUYER: 没劲！……行吧，缺什么，我真写了啊，你可别赖。 #id:swap-needs-r #buyer.signal
    -> table
* [先您后我。您翻了，我立马翻。 #id:swap-after #amber.ambush-commit]
    BUYER: 哟，想空手套白狼啊，不玩了不玩了。 #id:swap-after-r #buyer.defensive
    -> table
* [（写了个“255”。）喏，这就是我的底，跟您交个实。 #id:swap-lie #red.false-claim]
    BUYER: 二百五十五？你眼睛眨了三下，我数着呢。 #id:swap-lie-r #buyer.objection
    -> table
* [底都亮了，往后三年您还信我报的哪个数？这个不能玩，条件咱照样一手换一手。 #id:swap-why #price.hold #price.reason]
    BUYER: 啧，让你说得我倒成小孩了。行，一手换一手。 #id:swap-why-r #buyer.signal
    -> table
* [大白天的，您这不是耍人玩吗？ #id:swap-argue #talk.argue]
    BUYER: 哎哟，开个玩笑嘛，脸都红了。 #id:swap-argue-r #buyer.objection
    -> table

=== swap_lost
BUYER: 一百八十八！……我这张啊？我这张写的是“谢谢”，哈哈。来，从这儿往下聊。 #id:swap-lost-r #buyer.demand
-> table

=== floor_heard
BUYER: 一百八十八，你说的啊，我可记墙上了，挨着那个三百一。 #id:floor-r #buyer.demand
-> table
