// Three ploys of the other side, each met once: a feint, a pair of roles, and the question who decides.
=== feint
~ feinted = true
{ stands("support") == "year":
    BUYER: 哎对了，驻场！驻场一年，一天都不能少，这条没得商量啊，少一天我这字可不敢签。 #id:feint-q #buyer.demand
- else:
    BUYER: 等等等等，驻场那格我写快了！得一年，一天都不能少，这条没得商量啊，少一天我这字可不敢签。 #id:feint-q-back #buyer.demand
}
* {heard_onsite} [刚才您还说，那位师傅没几样活儿，泵是小岳修的。驻场和早到，只留一个，您留哪个？ #id:feint-test #tactic.named #ask.choice #listen.paraphrase]
    BUYER: ……哈哈哈，记性这么好干嘛！早到，早到。驻场嘛，说着壮胆的。 #id:feint-test-r #buyer.concede
    -> table
* [您要驻场，是想有人守着，还是出了事当天有人管？ #id:feint-clarify #object.clarify #ask.choice]
    BUYER: 当天有人管就行，人在哪儿我无所谓，在月球上都行。 #id:feint-clarify-r #buyer.fact
    -> table
* [驻场整年我给您留着，那早到的两班，公司就排不出人了。这么换您愿意吗？ #id:feint-swap #nego.package #ask.closed]
    BUYER: 那不换！……哎呀，被你试出来了。 #id:feint-swap-r #buyer.concede
    -> table
* [驻场您放心，给您派最好的师傅，吃住我们全包，一年不够再加。 #id:feint-give #price.concede #request.vague]
    BUYER: 这么好！那你记上，驻场这条我可没拿东西换啊。 #id:feint-give-r #buyer.demand
    -> table
* [驻场才几个钱，您跟我较这个劲干什么。 #id:feint-argue #talk.argue]
    -> argued
* [您这就没道理了，上一家驻场驻成什么样，您心里没数？ #id:feint-judge #observe.judge #ask.lead]
    BUYER: 我心里有没有数，还用你告诉我呀？ #id:feint-judge-r #buyer.defensive
    -> table

=== cop
~ cop_played = true
FINANCE: 我把话放这儿：七百七。多一分，这个付款单我不签。你们慢慢聊，我出去抽根烟。 #id:cop-hard #buyer.demand #without:FINANCE
BUYER: 他就这驴脾气，我也拿他没办法。咱俩说，你价上先下二十万，条款都别提，我去替你磨他，好不好？ #id:cop-soft #buyer.demand
* [沙经理唱完了该您唱。您二位坐一条板凳，那这条板凳上的数，是多少？ #id:cop-named #tactic.named #nego.ask-expectation]
    BUYER: 哈哈哈哈，露馅了露馅了！老沙回来吧。……八百上下，看你拿什么来配。 #id:cop-named-r #buyer.concede #with:FINANCE
    -> table
* [付款单是沙经理签，那就请他也坐下听。少了他，咱俩说定了也得再说一遍。 #id:cop-invite #nego.route]
    BUYER: 行吧行吧，老沙！别抽了，人家请你呢。 #id:cop-invite-r #buyer.concede #with:FINANCE
    -> table
* [沙经理卡在七百七，是怕总数，还是怕钱出去早了收不回来？ #id:cop-why #object.clarify #ask.choice]
    BUYER: 怕钱出去早了。前年预付给人家两成，厂子关门了，他追了一年半呢。 #id:cop-why-r #buyer.fact
    -> table
* [一位说七百七，一位说先下二十万，我听得发懵。请沙经理回来坐吧，给我一个两位都认的数。 #id:cop-plain #observe.fact #express.feeling #express.need #request.specific]
    BUYER: 哈哈，把你绕晕了？老沙！回来回来。……八百上下，我俩都认。 #id:cop-plain-r #buyer.concede #with:FINANCE
    -> table
* [要不我派车接您二位去我们厂，江边有个招待所，住两天慢慢谈，全算我的。 #id:cop-island #amber.island]
    BUYER: 江边呀……老沙戒烟又不戒鱼，你可别招他。我们自己买票来。 #id:cop-island-r #buyer.defensive
    -> table
* [还是您好说话。那二十万我下，全靠您在沙经理跟前递话了。 #id:cop-melt #price.concede #amber.flattery]
    BUYER: 够意思！二十万我先收下，老沙那边嘛，我试试，可不敢打包票。 #id:cop-melt-r #buyer.demand
    -> table
* [您可怜可怜我吧，我家卢总比沙经理还狠，我回去一样挨剥皮。 #id:cop-mirror #amber.good-bad-cop]
    BUYER: 哎哟，那咱俩抱头哭一场？ #id:cop-mirror-r #buyer.objection
    -> table
* [一个管账的，倒管起您来了？这个家到底谁说了算。 #id:cop-divide #amber.play-politics]
    BUYER: 哎，这话可不兴说。老沙替我挡过多少事，你不知道。 #id:cop-divide-r #buyer.defensive
    -> table

=== authority
~ authority_asked = true
ROOM: 沙经理回到座位上，把椅子拉正。身上一点烟味也没有。 #id:auth-room #stage #with:FINANCE
FINANCE: 你先别写。这些条，你今天在这儿说了，回去算不算数？ #id:auth-q #buyer.question
-> auth_moment

=== auth_moment
* [折下来八百往上，我签了就算。往下要卢总签，她下午在，电话打得通。 #id:auth-limit #price.floor-spoken #nego.defer]
    FINANCE: 折下来八百。行，这个数我记住了。 #id:auth-limit-r #buyer.demand
    -> table
* [我手里有一条线，线上的当场算数，线下的我打电话给卢总，当着您打。 #id:auth-line #nego.defer]
    FINANCE: 有线就好，怕的是没线。 #id:auth-line-r #buyer.signal
    -> table
* [算数，今天这屋里我就是启澜，您尽管谈。 #id:auth-full #amber.fake-persona]
    FINANCE: 那好，一会儿谁也别摸手机。 #id:auth-full-r #buyer.demand
    -> table
* [您是吃过亏吧，说好的事回去又变了？ #id:auth-why #object.clarify #listen.paraphrase]
    FINANCE: 吃过。控制柜说好含安装，发票来了另算六万二。所以我问你，算不算数？ #id:auth-why-r #buyer.fact
    -> auth_moment
* [我一个跑业务的能算什么数，都得看上头脸色，您别为难我。 #id:auth-errand #amber.fake-boss]
    FINANCE: 那我今天白坐了。 #id:auth-errand-r #buyer.objection
    -> table
