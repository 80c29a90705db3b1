// A first meeting with the manager of a warehouse that lives off five old forklifts.
// The words here are the owl's; other voices say the same things in voices/<persona>.yaml.
INCLUDE ../shared/externals.ink
INCLUDE ../shared/stock.ink
INCLUDE waiting.ink
INCLUDE breakdowns.ink
INCLUDE turnover.ink
INCLUDE damage.ink
INCLUDE gate.ink
INCLUDE objections.ink
INCLUDE terms.ink
INCLUDE temptation.ink
INCLUDE closing.ink
INCLUDE drills.ink

VAR tempted = false
VAR leaked = false
VAR just_back = false
// He has doubted a pay-off question on that need; it is not put again before there is more trust.
VAR w_doubt = false
VAR b_doubt = false
VAR t_doubt = false
VAR d_doubt = false
VAR w_worry = false
VAR b_worry = false
VAR t_worry = false
VAR rival_raised = false
VAR price_raised = false
VAR boss_raised = false
VAR laps = 0
VAR cap = 4
VAR result = "no-sale"
VAR else_said = false
// What a drill is about; empty in a whole meeting.
VAR drilling = ""

-> opening

=== function explicit_needs()
~ temp n = 0
{ need("waiting") >= 2:
    ~ n = n + 1
}
{ need("breakdowns") >= 2:
    ~ n = n + 1
}
{ need("turnover") >= 2:
    ~ n = n + 1
}
{ need("damage") >= 2:
    ~ n = n + 1
}
~ return n

=== opening
#drill:opening
ROOM: 二楼的仓储办公室，窗下就是装卸口。白板上是上个月的出库数，窗台上一缸茶早凉了。 #id:open-room #stage
-> stock_greeting ->
// Job: the one question the buyer really has (it comes back at the end), then ask what the visit is for.
BUYER: 你们的资料我看了，有一条没写：两班倒，电池中间撑不撑得住？……先不答。说说今天来问什么。 #id:open-buyer #buyer.question
* [二十分钟。先听您说装卸这一块，有我们能干的再往下谈，没有我就走。 #id:open-agenda #open.purpose #open.agenda]
    BUYER: 二十分钟，记下了。那就按这个次序。 #id:open-agenda-yes
* [您这屋正对着装卸口，一天到晚这么响，耳朵受得了？ #id:open-smalltalk #rapport.smalltalk]
    BUYER: 七十二分贝，关窗六十一。……你是来问这个的？ #id:open-smalltalk-reply
* [刚从六号口上来，托盘都压着线放，通道里一个空的也没有。跑了三十多个库，头一回见。 #id:open-praise #rapport.praise-specific]
    // Job: takes specific praise in his own way (the peacock opens, the owl does not).
    BUYER: 压线是规定，罚款写在墙上，跟我没关系。……往下说。 #id:open-praise-reply
* [撑得住。三吨锂电，八十伏四百安时，充一小时顶一个班，我把参数给您过一遍？ #id:open-pitch #present.feature #need:waiting]
    BUYER: 说了先不答。室温多少度测的？载重多少？……这页纸我自己会看。 #id:open-pitch-reply #buyer.objection
* [您放心，今天真不是来推销的，就是认个门，交个朋友。 #id:open-not-selling #amber.not-selling]
    BUYER: 名片上写的是销售经理。 #id:open-not-selling-reply #buyer.defensive
* [电池这条我写在第一行，走之前一定答您。您先说您的。 #id:open-park #listen.note]
    BUYER: 行。写上“两班倒”，别只写“电池”。 #id:open-park-reply
-
-> opening_second

=== opening_second
* {told("open.agenda") == 0} [您几点走？我照您的钟点来。 #id:open-time #open.agenda]
    BUYER: 两点四十有会。还有三十五分钟。 #id:open-time-reply
* [我是衡岳跑仓储的。您发来的现况表我背下来了，上面有的，今天一个字不问。 #id:open-intro #open.intro #open.purpose]
    BUYER: 那张表是我做的，第三行有个合计错了，后来改了。……你问吧。 #id:open-intro-reply
* [今天不用您定什么。咱们把情况对一对，行不行，您过后慢慢琢磨。 #id:open-ease #open.purpose]
    // Job: the koala is relieved; the tiger wonders why they are sitting here; the owl takes note.
    BUYER: 定不定，看数。你不用替我宽心。 #id:open-ease-reply
* [都说澄岸的库在您手里是全园区管得最好的，我今天是来取经的。 #id:open-flatter #rapport.praise-generic #amber.flattery]
    BUYER: “都说”是谁说的？ #id:open-flatter-reply #buyer.defensive
* [那我直接问了：一车货从叫号到出门，最磨人的是哪一段？ #id:open-straight #ask.open #spin:P #need:waiting]
    -> w_told
* [要不您先给我介绍介绍，库多大，几台车，几班倒？ #id:open-known #ask.open #spin:S #known]
    -> stock_known -> hub
* [隔壁市有个库刚烧了半个仓，就是这种老叉车起的火，您听说没有？ #id:open-fire #amber.false-alarm]
    BUYER: 哪个库，哪一天，火灾报告谁出的？三样都没有，这条不记。 #id:open-fire-reply #buyer.defensive
* [您先透个底，这回大概什么价位？我好给您配车。 #id:open-budget #ask.budget]
    BUYER: 你还不知道我要几台，先问我出多少钱。 #id:open-budget-reply #buyer.defensive
-
-> hub

// The floor of the meeting: what is open comes first, then new ground, then the rest. `cap` keeps it to what one can read.
=== hub
{ drilling != "": -> drill_floor }
{ patience() <= 0: -> thrown_out }
{ not tempted and decisions() >= 8: -> phone_call }
{ decisions() >= 24: -> winding_up }
{ patience() < 25 and draw(3) == 0: -> stock_impatient -> }
~ laps = laps + 1
<- back_from_call
~ just_back = false
~ cap = 1
<- w_ask_i
<- b_ask_i
<- t_ask_i
<- d_ask_i
~ cap = 2
<- w_ask_n
<- b_ask_n
<- t_ask_n
<- d_ask_n
<- w_offer
<- b_offer
<- t_offer
<- d_offer
{ explicit_needs() >= 2 or laps mod 2 == 0:
    <- terms
}
~ cap = 3
<- w_ask_p
<- b_ask_p
<- t_ask_p
<- d_ask_p
{ explicit_needs() < 2 and laps mod 2 == 1:
    <- terms
}
<- hurried_terms
<- c_summary
<- owning_up
<- fillers
+ {decisions() >= 5} [那今天先到这儿，我回去做个方案，您等我消息。 #id:leave-vague #request.vague]
    -> leave_early
+ -> winding_up

// What else a seller finds to say; a few a lap, so that the floor is never the same twice.
=== fillers
* {just_fits(0)} [叉车一共几台？ #id:known-fleet #ask.closed #spin:S #need:waiting #known]
    -> stock_known -> hub
* {just_fits(0)} [一天的货，白班夜班怎么分？ #id:s-pallets #ask.open #spin:S #need:waiting]
    BUYER: 白班三百二十，夜班一百九。按托，不按箱。 #id:s-pallets-told #buyer.fact #need:waiting
    -> hub
* {just_fits(0)} [白板上这张出库表，时段拆得这么细，是您自己画的？ #id:praise-board #rapport.praise-specific]
    BUYER: 我画的。字难看，数是对的。 #id:praise-board-reply
    -> hub
* {just_fits(1)} [门口那条路，货车进园区顺不顺？ #id:gate-p #ask.open #spin:P #need:gate]
    -> g_told
* {just_fits(1)} [要不我先给您报个价，您心里有个数？ #id:price-early #price.quote]
    BUYER: 几台、什么配置、带不带服务，都没说，你报的是什么？ #id:price-early-reply #buyer.objection
    -> hub
* {just_fits(1)} [楼下磅秤上睡着的那只黄猫，是库里养的？ #id:talk-cat #rapport.smalltalk]
    BUYER: 它自己来的。三点六公斤，上个月称的。 #id:talk-cat-reply
    -> hub
* {just_fits(2)} [对了，这批车是哪一年买进来的？ #id:known-year #ask.closed #spin:S #need:breakdowns #known]
    -> stock_known -> hub
* {just_fits(2)} [修车是厂家来，还是自己的师傅？ #id:s-repair #ask.choice #spin:S #need:breakdowns]
    BUYER: 小修自己，大修找厂家。师傅就一个，姓秦。 #id:s-repair-told #buyer.fact #need:breakdowns
    -> hub
* {just_fits(2) && need("waiting") + need("breakdowns") > 0} [其实您这几样毛病，我们一套方案全能解决，细节您看册子。 #id:pitch-all #present.advantage #need:damage]
    BUYER: “这几样”是哪几样？我还没说完。 #id:pitch-all-reply #buyer.objection
    -> hub
* {just_fits(3)} [库里现在是两班还是三班？ #id:known-shifts #ask.choice #spin:S #need:turnover #known]
    -> stock_known -> hub
* {just_fits(3)} [夜班一般怎么排人？ #id:s-night #ask.open #spin:S #need:turnover]
    BUYER: 编制五个，现在三个，其中两个是新的。 #id:s-night-told #buyer.fact #need:turnover
    -> hub
* {just_fits(3)} [不着急。要问过底下人才说得准的，您先空着，下回再补。 #id:ease-later #object.acknowledge]
    BUYER: 不用问，数在我这儿。你接着来。 #id:ease-later-reply
    -> hub
* {just_fits(4)} [跟您聊真长见识，比我们总部的培训强多了。 #id:flatter-training #rapport.praise-generic #amber.flattery]
    -> stock_doubt -> hub
* {just_fits(4)} [我头两年也在库里干过，夜班理货，冬天那个风我知道。 #id:common-night #rapport.common #rapport.disclose]
    BUYER: 哪个库？……那你知道夜班的数为什么总比白班难看。 #id:common-night-reply
    -> hub
* {just_fits(4)} [我一口气问几个：油耗多少、电价多少、人工多少、一年跑多少小时？ #id:volley #ask.closed #spin:S #amber.interrogate]
    BUYER: 你这是填表。发邮件来，我让人填。 #id:volley-reply #buyer.defensive
    -> hub
* {just_fits(5)} [两班作业的电池实测，哪儿测的、谁测的都写着，先放您这儿。 #id:doc-battery #present.proof]
    BUYER: 零下那组呢？没有就写没有。放这儿，我晚上看。 #id:doc-battery-reply #buyer.question
    -> hub
* {just_fits(5)} [库有多大？ #id:known-area #ask.closed #spin:S #need:damage #known]
    -> stock_known -> hub
* {just_fits(5)} [我这儿有几个同行的案例，给您讲一两个？ #id:cases-pile #present.feature #need:turnover]
    BUYER: 挑一个跟我一样两班、六个口的，别的不用。 #id:cases-pile-reply #buyer.objection
    -> hub

// "Is there anything else?" He does not do the seller's work for him.
=== anything_else
{ else_said:
    BUYER: 还是那句。你问，我答。 #id:else-again
- else:
    ~ else_said = true
    BUYER: 你问到的，我答。没问到的，你再想想。 #id:else-reply
}
-> hub

=== function just_fits(lap)
~ return laps mod 6 == lap && CHOICE_COUNT() < 6

// Patience has run out. Nobody shouts; the deputy sees the visitor down.
=== thrown_out
BUYER: 就到这儿。你问的我答了，我说的你没几句听进去。小何，送一下。 #id:out-buyer #buyer.defensive
~ result = "thrown-out"
-> farewell

// The clock of the meeting has run down.
=== time_up
BUYER: 到点了，我得下去开会。没说完的，写邮件。 #id:time-up-buyer
-> stock_closing ->
{ explicit_needs() >= 1:
    ~ result = "continuation"
- else:
    ~ result = "no-sale"
}
-> farewell
