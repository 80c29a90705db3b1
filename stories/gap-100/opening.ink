// Two offers lie on the table, and the lazy way out is proposed at once.
=== opening
#drill:first-minute
~ words_from = draw(6)
ROOM: 东渡产业园管理楼的会议室。隔着院子，泵站门口一台柴油泵突突地响，桌上两张报价单并排摆着。 #id:open-room #stage
BUYER: 快进来，别嫌味儿大！我头一回来三天没吃下饭，现在闻着都跟回家似的。这是我们财务，沙经理，嘴硬。 #id:open-hello
FINANCE: 坐。两点半我还有个会。 #id:open-sha
* [早听说您是东渡的定海神针，今天总算见着真人了，三生有幸。 #id:open-flatter #rapport.praise-generic #amber.flattery]
    BUYER: 打住打住，定什么海，我连这台柴油泵都定不住。 #id:open-flatter-r #buyer.defensive
    -> gap
* [我想这么排：先听您二位的，再把六条过一遍，最后留十分钟写纪要。两点半收得住。 #id:open-agenda #open.purpose #open.agenda]
    BUYER: 哟，还带议程的！行，听你的，写纪要那段你来，我字丑。 #id:open-agenda-r #buyer.signal
    -> gap
* [导航把我领到老码头去了，跟一群钓鱼的问的路，人家还非塞给我一条鲫鱼。 #id:open-lost #rapport.smalltalk #rapport.disclose]
    BUYER: 哈哈，老码头！我也被它坑过。那帮钓鱼的人可好了，下回我给你画张图。 #id:open-lost-r
    -> gap
* [开放日您带孩子们看沉砂池，我们展厅照您那个讲法做了块板，孩子站那儿不肯走。 #id:open-praise #rapport.praise-specific]
    BUYER: 真的啊？照片发我一张！那天有个小不点问我沙子疼不疼，我差点没答上来。 #id:open-praise-r
    -> gap
* [八百六这个价，我们可是实打实让到位了的。 #id:open-real #talk.irritator]
    BUYER: 到位了？那你今天跑这一趟干嘛来了呀。 #id:open-real-r #buyer.objection
    -> gap

=== gap
BUYER: 你看啊，你们八百六，我们七百六，不多不少一百万。我这人怕麻烦，要不一人一半，八百一，咱们下楼吃面去！ #id:gap-split-offer #buyer.demand
FINANCE: 八百一我可没点头。 #id:gap-sha
* [痛快！那就八百一，一人一半，谁也不吃亏。 #id:gap-split #price.concede #request.vague]
    ~ split_said = true
    BUYER: 爽快人！那八百一是你的数了啊，老沙记上。我们这边嘛，还是七百六。 #id:gap-split-r #buyer.demand
    -> probe
* [先别急着对半。这一百万里头哪些是价、哪些是条款，拆开看看，兴许用不着谁割肉。 #id:gap-smile #price.reject-smile #price.reason]
    BUYER: 还能拆？行啊，你拆给我看看，拆不出来面你请。 #id:gap-smile-r #buyer.signal
    -> probe
* [您想早点定下来。那定在哪儿，您回去说起来才有底气？ #id:gap-ask #nego.ask-expectation #ask.open]
    BUYER: 底气啊……就是领导问我“值不值”，我能一口气说出三条来。 #id:gap-ask-r #buyer.fact
    -> probe
* [七百六、八百六，都是照草案条款说的，我没理解错吧？ #id:gap-confirm #listen.confirm #listen.paraphrase]
    BUYER: 没错没错，条款那几页说实话我就翻了翻。 #id:gap-confirm-r #buyer.fact
    -> probe
* [跟您交个底，八百万以下我们卢总不给签，您在上头给我留点就成。 #id:gap-floor #price.floor-spoken]
    BUYER: 八百是吧？你看你，早说嘛，那咱们就从八百往下聊。 #id:gap-floor-r #buyer.demand
    -> probe
* [七百六连铸件钱都不够，您这是拿我们寻开心呢。 #id:gap-argue #talk.argue]
    BUYER: 哎，这话我可不爱听，谁寻你开心了？ #id:gap-argue-r #buyer.objection
    -> probe
* [气象口的朋友说，明年汛期提前四十天。您再为这一百万磨，可就赶不上了。 #id:gap-alarm #amber.false-alarm]
    BUYER: 提前四十天？那不得过年就下？你这朋友是龙王爷吧。 #id:gap-alarm-r #buyer.objection
    -> probe
