// Drivers leave: fumes, backs, the night shift.

=== t_ask_p
+ {need("turnover") == 0 && (need("waiting") + need("breakdowns") > 0 || laps >= 3) && CHOICE_COUNT() < cap} [车是一头，开车的人呢？您最操心什么？ #id:turn-p #ask.open #spin:P #need:turnover]
    -> t_told

=== t_told
{ trust() < 20:
    BUYER: 人的事归人事。你卖车，先说车。 #id:turn-p-shut #buyer.defensive #need:turnover
    -> hub
}
{ trust() < 40:
    BUYER: 留不住。冬天、夜班，走一个补一个，补的没有走的快。 #id:turn-p-guarded #buyer.need-implied #need:turnover
- else:
    BUYER: 十二个编制，今年走了七个。冬天关着门，柴油味；腰；夜班。三条，按这个次序。 #id:turn-p-told #buyer.need-implied #need:turnover
}
-> t_implied

=== t_ask_i
* {need("turnover") == 1 && CHOICE_COUNT() < cap} [招来一个新手，到能独自顶班，中间您搭进去多少？ #id:turn-i-train #ask.open #spin:I #need:turnover]
    -> t_train
* {need("turnover") == 1 && CHOICE_COUNT() < cap} [新手多的那几晚，装车成什么样？ #id:turn-i-night #ask.open #spin:I #need:turnover]
    -> t_night
* {need("turnover") == 1 && toldOn("spin:I", "turnover") >= 1 && CHOICE_COUNT() < cap} [走的人，临走跟您说过什么？ #id:turn-i-leave #ask.open #spin:I #need:turnover]
    -> t_leave

=== t_train
BUYER: 六周。前三周，速度是老手的六成，旁边还得搭一个人看着。七个人，你乘一下。 #id:turn-i-train-told #buyer.fact #need:turnover
-> t_severe

=== t_night
BUYER: 等待多二十分钟，货损是白班的两倍多。再走两个，夜班就排不出来了。 #id:turn-i-night-told #buyer.fact #need:turnover
-> t_severe

=== t_leave
{ trust() < 50:
    BUYER: 离职表上写的都是“个人原因”。 #id:turn-i-leave-kept #buyer.fact #need:turnover
    -> t_severe
}
// Job: the one who hurt: a driver of nine years, and what he said on leaving.
BUYER: 老邵，九年。交钥匙的时候说，工资他认，腰不认。……这个没有栏目可填。 #id:turn-i-leave-told #buyer.fact #need:turnover
~ t_worry = true
-> t_severe

=== t_ask_n
+ {need("turnover") == 1 && toldOn("spin:I", "turnover") >= 1 && (trust() >= 30 || not t_doubt) && CHOICE_COUNT() < cap} [要是关着门也没味儿，座椅不颠，能少走几个？ #id:turn-n #ask.open #spin:N #need:turnover]
    -> t_worth
* {need("turnover") == 1 && toldOn("spin:I", "turnover") >= 1 && (trust() >= 30 || not t_doubt) && CHOICE_COUNT() < cap} [一年要是只走两个，您这个库会变成什么样？ #id:turn-n-two #ask.open #spin:N #need:turnover]
    -> t_two

=== t_worth
{ trust() < 30:
    ~ t_doubt = true
    BUYER: 估摸的事我不做。 #id:turn-n-doubt #buyer.objection #need:turnover
    -> t_severe
}
BUYER: 七个里五个是冲着车走的，少走四个，我敢写。我要一台冬天关门也能开的车，夜班有人愿意坐。 #id:turn-n-worth #buyer.need-explicit #need:turnover
-> t_explicit

=== t_two
{ trust() < 30:
    ~ t_doubt = true
    BUYER: 你先别替我做梦。 #id:turn-n-two-doubt #buyer.objection #need:turnover
    -> t_severe
}
BUYER: 夜班全是老手，新人一个带一个，等待和货损那两条线自己就下来了。人得坐得住，我要的是坐得住的车。 #id:turn-n-two-told #buyer.need-explicit #need:turnover
-> t_explicit

=== t_implied
{ patience() <= 0: -> thrown_out }
{ decisions() >= 25: -> winding_up }
~ cap = 2
<- t_ask_i
<- t_pitch
* [那股柴油味我在楼梯口就闻见了，关上门待一宿，谁也受不了。 #id:turn-ack #listen.ack #express.feeling #need:turnover]
    BUYER: 今天还开着门。你十二月来。 #id:turn-ack-reply #buyer.fact #need:turnover
    -> t_implied
* [您这儿白班夜班怎么倒的？ #id:turn-known #ask.open #spin:S #need:turnover #known]
    -> stock_known -> t_implied
* {CHOICE_COUNT() < 6} [柴油味闻久了查出个职业病，这个责任您担得起吗？ #id:turn-fear #ask.lead #amber.interrogate #need:turnover]
    BUYER: 体检报告我每年看，没有。你有我这个库的浓度数据吗？ #id:turn-fear-reply #buyer.defensive #need:turnover
    -> hub
* {CHOICE_COUNT() < 6} [人不是嫌钱少，是在车上坐不住。 #id:turn-para #listen.paraphrase #need:turnover]
    BUYER: 可以这么说。我一个一个问过，七个里五个提到车。样本小，方向清楚。 #id:turn-para-deeper #buyer.fact #need:turnover
    -> t_implied
* {CHOICE_COUNT() < 6} [现在的年轻人嘛，都吃不了苦，是吧？ #id:turn-lead #ask.lead #talk.irritator #need:turnover]
    BUYER: 走的七个，平均四十三岁。 #id:turn-lead-reply #buyer.defensive #need:turnover
    -> t_implied
+ -> hub

=== t_severe
{ patience() <= 0: -> thrown_out }
{ decisions() >= 25: -> winding_up }
~ cap = 1
<- t_ask_i
~ cap = 2
<- t_ask_n
* {t_worry} [九年的老师傅这么走，难受的不是排班。 #id:turn-para-worry #listen.paraphrase #express.feeling #need:turnover]
    BUYER: ……表的最后我给他留了一行。没有数。 #id:turn-para-worry-reply #need:turnover
    -> t_severe
* [工资往上提一点，人不就都留下了，是不是？ #id:turn-lead-pay #ask.lead #need:turnover]
    BUYER: 三月提过百分之八。四月走了两个。 #id:turn-lead-pay-reply #buyer.defensive #need:turnover
    -> t_severe
* {t_train} [六周，七个人，等于白搭进去一个人大半年。 #id:turn-para-train #listen.paraphrase #need:turnover]
    BUYER: 四十二周，不到十个月。看着他的那个人还没算。你会算账。 #id:turn-para-train-deeper #buyer.fact #need:turnover
    -> t_severe
* {t_night && CHOICE_COUNT() < 5} [夜班多二十分钟、货损两倍，这两个数我放一行。 #id:turn-note-night #listen.note #need:turnover]
    BUYER: 放一行就对了。它们本来就是一件事。 #id:turn-note-night-more #buyer.fact #need:turnover
    -> t_severe
* [坐着什么滋味，开车的人最清楚。一会儿下楼，能让我跟师傅们聊两句吗？ #id:turn-pitch-seat #request.specific #need:turnover]
    BUYER: 可以。问什么先给我看一眼，不许诱导。 #id:turn-pitch-seat-reply #need:turnover
    -> t_severe
* {CHOICE_COUNT() < 6} [人事那帮人不下库，根本不知道您的难处，我太懂了。 #id:turn-politics #amber.play-politics #need:turnover]
    BUYER: 人事的谁，我没跟你说过吧。 #id:turn-politics-reply #buyer.defensive #need:turnover
    -> t_severe
+ {CHOICE_COUNT() > 0 && CHOICE_COUNT() < 4} [人的事我听明白了。除了这个呢？ #id:turn-else #ask.open]
    -> anything_else
+ -> hub

// The same words before he wants it and after: only the moment differs.
=== t_pitch
* {not t_offered} [换锂电啊，没尾气，座椅是气悬浮的，我们的车师傅们坐上去就不想下来。 #id:turn-pitch #present.benefit #need:turnover]
    { need("turnover") < 2:
        BUYER: “就不想下来”怎么测？ #id:turn-pitch-reply #buyer.objection #need:turnover
        -> t_implied
    }
    -> t_offered ->
    BUYER: 没有尾气，第一条去掉了；悬浮座椅，第二条看司机打分。次序对，夜班我排得出来。 #id:turn-pitch-due #buyer.benefit-voiced #need:turnover
    -> after_offer

=== t_offer
* {need("turnover") >= 2 && not t_offered && CHOICE_COUNT() < cap} [您要坐得住的车：没有尾气，座椅带悬浮。让夜班的师傅自己开一晚，比我说管用。 #id:turn-benefit-try #present.benefit #present.demo #need:turnover]
    -> t_offered ->
    BUYER: 两个师傅，一老一新，各一晚，下车填表。他们肯坐，我缺的人就有得补。 #id:turn-benefit-try-reply #buyer.benefit-voiced #need:turnover
    -> after_offer
* {need("turnover") >= 2 && not t_offered && CHOICE_COUNT() < cap} [和渡冷链头一个冬天，一个司机没走。他们自己说，不全是车的功劳。 #id:turn-benefit-case #present.benefit #present.case #need:turnover]
    -> t_offered ->
    BUYER: “不全是”三个字，我信了一半。人坐得住，夜班就排得出来，这个我要。 #id:turn-benefit-case-reply #buyer.benefit-voiced #need:turnover
    -> after_offer

=== t_offered
->->

=== t_explicit
{ patience() <= 0: -> thrown_out }
{ decisions() >= 25: -> winding_up }
~ cap = 2
<- t_offer
<- t_pitch
* [那人的事就算解决了。咱们说台数吧，五台都换？ #id:turn-close-early #commit.ask #need:turnover]
    BUYER: 谁说解决了？一台都没来过。 #id:turn-close-early-reply #buyer.objection #need:turnover
    -> hub
* [座椅、空调、雨刮、音响、手机支架、倒车影像，驾驶室我们下足了料，您看这页。 #id:turn-features #present.feature #need:turnover]
    BUYER: 音响？库里不许戴耳机，更不许放歌。 #id:turn-features-reply #buyer.objection #need:turnover
    -> hub
* [坐不坐得惯，到时候谁来打分？ #id:turn-criteria #ask.criteria #ask.open #need:turnover]
    BUYER: 司机打，不记名，五分制。低于四分，参数再好我不报。另外，厂家得来人教三天。 #id:turn-criteria-told #buyer.criteria #need:turnover
    -> t_explicit
* {CHOICE_COUNT() < 5} [车上的味儿排第一，我照这个写。 #id:turn-note-order #listen.note #need:turnover]
    BUYER: 写。味儿、腰、夜班，次序别动。 #id:turn-note-order-more #buyer.fact #need:turnover
    -> t_explicit
* {CHOICE_COUNT() < 6} [您就一百个放心，换了我们的车，一年之内一个都不走。 #id:turn-guarantee #talk.irritator #need:turnover]
    BUYER: 人走不走你能打包票？那你比我能干。 #id:turn-guarantee-reply #buyer.defensive #need:turnover
    -> hub
+ -> hub
