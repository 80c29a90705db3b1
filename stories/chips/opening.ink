// Courtesy first; then four demands in one breath.
=== opening
#drill:first-minute
~ words_from = draw(6)
ROOM: 青穗食品三楼会议室。桌上一碟刚煮好的水饺样品，旁边一张四栏的空表。 #id:open-room #stage
BUYER: 来啦，路上还好吧？先尝一个，荠菜的，凉了就不好吃了。咱们到十点半。 #id:open-hello
* [青穗是行业龙头，您又是圈子里出了名的行家，能跟您坐下来谈，真是我们的福气。 #id:open-flatter #rapport.praise-generic #amber.flattery]
    BUYER: 您客气了……我就是个管采购的。 #id:open-flatter-r #buyer.defensive
    -> press
* [今天四样一起谈，先听您的，再摆条件，最后十分钟写下来。这么安排行吗？ #id:open-agenda #open.purpose #open.agenda]
    BUYER: 行啊，这样心里有数。写下来那段别省。 #id:open-agenda-r #buyer.signal
    -> press
* [荠菜的？我妈每年开春也包，就是从来不煮破这一条我学不会。 #id:open-dumpling #rapport.smalltalk #rapport.disclose]
    BUYER: 水开了点三回凉水，就不破了。……您吃着，咱们慢慢说。 #id:open-dumpling-r
    -> press
* [去年秋天食品展，您讲“换线不停产”，我坐第三排。回去我们两个安装队照着改了步骤。 #id:open-praise #rapport.praise-specific]
    BUYER: 哎呀，我那天紧张得稿子都拿反了。……真用上了就好。 #id:open-praise-r
    -> press
* [我们这回的条件，绝对是市面上最公道的。 #id:open-fair #talk.irritator]
    -> irritated_early

=== irritated_early
BUYER: 公不公道……咱们还是看了再说吧。 #id:open-fair-r #buyer.objection
-> press

=== press
BUYER: 我先把难处说了吧：价要最低的，到货要最快的，保修要长，付款嘛……也按我们的规矩来。上头是这么交代的。 #id:press-all #buyer.demand
* [不瞒您说，付款要是肯在三十天，价格一百八十万我都敢签。 #id:press-floor #price.floor-spoken]
    -> floor_early
* [四样都要最好，我这头也一样。哪几样是真要紧的，咱们得聊出来。 #id:press-para #listen.paraphrase #price.reject-smile]
    BUYER: 您这么一说，倒也是。那您问吧。 #id:press-para-r #buyer.signal
    -> probe
* [记下了：价格、付款、服务、到货，四样都先按最优档写。我没漏吧？ #id:press-note #listen.note #listen.confirm]
    BUYER: 没漏。您字写得真工整。 #id:press-note-r #buyer.fact
    -> probe
* [这四样里，您最希望今天能听到哪一句准话？ #id:press-ask #nego.ask-expectation #ask.open]
    BUYER: 我就盼着……别让财务把单子退回来。别的，咱们商量。 #id:press-ask-r #buyer.fact
    -> probe
* [四样全要最好的？那您不如直接让我们白送。 #id:press-argue #talk.argue]
    BUYER: 您别往心里去，我也就是照着念……  #id:press-argue-r #buyer.defensive
    -> probe
* [四样全要顶格？……您让我先喝口汤，压一压。 #id:press-flinch #price.flinch]
    BUYER: 您慢慢喝……我也知道这话说出来吓人。 #id:press-flinch-r #buyer.demand
    -> probe
* [机器就剩最后一台现货了，别家也在抢，您得赶紧。 #id:press-last #red.false-claim]
    BUYER: 啊？可您资料上写的，主机是常年备货呀…… #id:press-last-r #buyer.objection
    -> probe

=== floor_early
BUYER: 一百八十万……您这么实在，那我就先按这个数记着了。 #id:press-floor-r #buyer.demand
-> probe
