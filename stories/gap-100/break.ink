// Away from the table, and what the ten minutes were used for.
=== stepped_out
~ stepped = true
-> table_left

=== table_left
~ called = false
~ boss_called = false
BUYER: 去吧去吧，楼梯陡，扶着点。 #id:left-r
ROOM: 泵站门口的棚子里，柴油泵烫得冒白气。旁边并排停着六台锈了的老泵，盖着开放日的彩旗。 #id:left-room #stage #without:BUYER #without:FINANCE
* [（打给排产的老邢）六台，五个月，两班倒，你跟我说实话，排得下吗？多花多少？ #id:brk-plan #internal.ask]
    ~ called = true
    -> asking_xing
* [（打给卢总）条款换下来是这么个样子，价上您还容我走多少？ #id:brk-boss #internal.ask #nego.defer]
    ~ boss_called = true
    -> asking_lu
+ [（蹲在老泵旁边，把六条各值多少写成两列，看哪条自己便宜、人家稀罕。） #id:brk-calc #plan.prepare]
    ROOM: 两列数一对，你在三条上画了圈：都是自己轻、对面重，或者反过来。 #id:brk-calc-r #stage
    -> break_over
* [小岳，另一家的人上礼拜来，报的什么价你听见没有？ #id:brk-leak #red.leak]
    ASSISTANT: 听是听见了……这个我可不敢，您别害我。 #id:brk-leak-r #without:ASSISTANT
    -> break_over
* [（在棚子里玩十分钟手机，上去就说公司不让。） #id:brk-stall #amber.fake-boss]
    ROOM: 手机没刷出什么。柴油泵的油表掉了半格。 #id:brk-stall-r #stage
    -> break_over

=== asking_xing
#place:telephone
XING: 我翻翻……排得下。八万加班费，你得给我把预付款要回来买铸件。 #id:brk-plan-r
-> break_over

=== asking_lu
#place:telephone
LU: 折下来不破八百，你看着办。破了，一个字都别写。 #id:brk-boss-r
-> break_over

=== break_over
{ stepped: -> table_returned }
-> DONE

=== table_returned
#place:meeting-room
~ stepped = false
BUYER: 冻着没有？快说快说，什么消息？ #id:after-break #buyer.question #with:FINANCE
* {called} [问实了：五个月排得下，要多花八万加班。我拿它换您的预付和质保金。 #id:ret-plan #nego.package #price.reason]
    BUYER: 排得下？！……行行行，预付和质保金你跟老沙掰扯。 #id:ret-plan-r #buyer.signal
    -> table
* {boss_called} [问过卢总了。价上还有一小步，得等条款先换到位，我才能迈。 #id:ret-boss-true #nego.defer]
    BUYER: 行，规矩人！那咱们先把条款换干净。 #id:ret-boss-true-r #buyer.signal
    -> table
* [老泵我蹲着看了一圈，壳子还能用。您要是愿意，我们拉走，您在付款上还我一条。 #id:ret-old #nego.package]
    BUYER: 你还蹲着看了？脏死了吧！拉走拉走，条件你写。 #id:ret-old-r #buyer.signal
    -> table
* {not called && not boss_called} [公司把我骂得狗血淋头，一分都不许再动。 #id:ret-boss #amber.fake-boss]
    BUYER: 是吗？小岳说你在底下看了十分钟视频呀。 #id:ret-boss-r #buyer.objection
    -> table
* [我下楼这一会儿，您二位商量出什么没有？盼着我动哪条？ #id:ret-side #nego.ask-expectation #ask.open]
    BUYER: 商量出来老沙晚饭吃什么了……价，还有日子，就这俩。 #id:ret-side-r #buyer.demand
    -> table
+ {talks >= 3 || round() >= 1} [让您二位等了。接着来。 #id:ret-go #open.greet]
    -> table
