// A building that trembles, and a figure that has hung on a wall for two weeks.
=== opening
#drill:first-minute
ROOM: 岚川电驱试验中心，二楼会议室。楼下有台架在跑，杯子里的水一圈一圈地抖。 #id:open-room #stage
BUYER: 来来来，坐坐坐！你别管杯子，楼下跑耐久呢，四百个钟头没停，比我还拼。两点半我得下去给它换班，咱抓紧。 #id:open-hello
* [方案都评完了，今天也就是走个手续，对吧？ #id:open-formality #ask.lead #talk.irritator]
    BUYER: 手续？三百多万的手续呀，我可没这么大方。 #id:open-formality-r #buyer.objection
    -> first_word
* [我先问几句，再摆条件，两点二十开始写纪要，半点准走。行吗？ #id:open-agenda #open.purpose #open.agenda]
    BUYER: 哟，连我换班都给算进去了，行行行，听你安排。 #id:open-agenda-r #buyer.signal
    -> first_word
* [四百个钟头？怪不得一上楼，我脚底板就发麻。 #id:open-hum #rapport.smalltalk]
    BUYER: 对吧！我妈来过一回，以为地震，拉着我就往外跑，笑死我了。 #id:open-hum-r
    -> first_word
* [您三月那篇讲零点漂移的，我们标定组照着改了记录表，加了两栏。 #id:open-paper #rapport.praise-specific]
    BUYER: 真改啦？哪两栏哪两栏？那篇我改了七稿，还当没人看呢！ #id:open-paper-r
    -> first_word
* [做电驱试验的谁不知道您？您点个头，别家都跟着买。 #id:open-flatter #rapport.praise-generic #amber.flattery]
    BUYER: 打住打住，我要真这么灵，先让食堂把红烧肉点回来。 #id:open-flatter-r #buyer.defensive
    -> first_word
* [章我带来了。数要是对得上，今天就能盖。 #id:open-stamp #commit.ask]
    BUYER: 章都揣来了？那你比我急呀，这可好办了。 #id:open-stamp-r #buyer.demand
    -> first_word

=== first_word
BUYER: 先说你们这个三百一。我贴墙上两礼拜了，路过的都问我是不是多打了个零。你先往下走一截，咱再聊别的，好不好？ #id:word-310 #buyer.demand
* [嫌贵您也可以先看看别家，便宜的买回去，修都没地方修。 #id:word-argue #talk.argue]
    BUYER: 哎，这话可不中听啊，别家我也不是没请来过。 #id:word-argue-r #buyer.objection
    -> probe
* [往下走之前，您给我指个方向：您盼着它落在哪一带？ #id:word-ask #nego.ask-expectation #price.ask-offer #ask.open]
    BUYER: 那我可真敢盼啊，二百出头！做梦嘛，又不上税。 #id:word-ask-r #buyer.demand
    -> probe
* [价跟付款、质保、交付拴在一块儿。先问清您哪样急，我才知道价往哪儿走。 #id:word-later #price.reject-smile]
    BUYER: 拴一块儿？也对，买衣服还得看送不送裤腰带。你问。 #id:word-later-r #buyer.signal
    -> probe
* [三百一里，测功机和电池模拟器是外购，占六成，单子我带着，您翻。 #id:word-reason #price.hold #price.reason]
    BUYER: 六成外购，那不还有四成嘛，四成里头有水没有？ #id:word-reason-r #buyer.question
    -> probe
* [听您这意思，不光是贵，是贴在墙上，谁都来问您一嘴。 #id:word-heard #listen.paraphrase]
    BUYER: 可不嘛！连开叉车的都问我，主任，这是金的呀？ #id:word-heard-r #buyer.fact
    -> probe
* [价肯定给您让，您先别着急，让多少好商量。 #id:word-give #price.concede]
    BUYER: 有你这话我就踏实了，那我可记下了：让，多少好商量。 #id:word-give-r #buyer.demand
    -> probe
* [公司给我的线在一百八十八，咱往中间凑凑，两边都好看。 #id:word-floor #price.floor-spoken]
    -> floor_early
* [这个配置，上个礼拜邻省刚有一家三百二签走，一分没还。 #id:word-false #red.false-claim]
    BUYER: 邻省？那圈子一共就四家，四家我都在一个群里。哪家呀？ #id:word-false-r #buyer.objection
    -> probe
* [您还没听说吧？进口电池模拟器年底要断供，一台都进不来，您得赶紧定。 #id:word-alarm #amber.false-alarm]
    BUYER: 断供？我上礼拜还跟代理吃饭呢，他哭的是卖不动！ #id:word-alarm-r #buyer.objection
    -> probe

=== floor_early
BUYER: 一百八十八？哎哟，你可太实诚了，那我从一百八十八往下聊，行不行？ #id:word-floor-r #buyer.demand
-> probe
