// Away from the table, and what the break was used for. Who left by a move of the table comes back by one; who asked for ten minutes
// in words comes back when they are used.
=== stepped_out
~ stepped = true
-> table_left

=== table_left
~ called = false
BUYER: 去吧去吧，我正好下去瞅一眼我那宝贝。 #id:left-r
ROOM: 楼梯间的玻璃后面就是试验间，一根轴在罩子里转，转得看不出在转。 #id:left-room #stage #without:BUYER
* [（打给简总）四样走到这儿了。价上再动，您要我拿回哪一样？ #id:brk-call #internal.ask]
    ~ called = true
    -> on_the_phone
+ [（翻开临走前填的那张表，把走过的几步跟计划对一遍。） #id:brk-plan #plan.prepare]
    ROOM: 计划上写着三步，每一步后头都有个“换”字。没换到的那几格，你圈了出来。 #id:brk-plan-r #stage
    -> break_over
* [小纪，问你句话：那一家的价，你听主任念叨过没有？ #id:brk-leak #red.leak]
    TECHNICIAN: 听是听过……这个我可不能说。 #id:brk-leak-r #without:TECHNICIAN
    -> break_over
* [（在售货机前头站满十分钟，回去就说被领导训了一顿。） #id:brk-stall #amber.fake-boss]
    ROOM: 售货机里还剩四瓶乌龙茶。你数了三遍。 #id:brk-stall-r #stage
    -> break_over
* [小纪，二号间的行车，吊得动三吨吗？ #id:brk-crane #ask.process #ask.closed]
    TECHNICIAN: 吊得动，五吨的，上个月刚年检。 #id:brk-crane-r #buyer.fact #without:TECHNICIAN
    -> break_over

=== on_the_phone
#place:telephone
JIAN: 交付和质保你做主，预付给我往上要。价还能走一小步，走完就别再走了。 #id:brk-call-r
-> break_over

=== break_over
{ stepped: -> table_returned }
-> DONE

=== table_returned
#place:meeting-room
~ stepped = false
BUYER: 回来啦？有好消息没有，有就大声说！ #id:after-break #buyer.question
* {called} [问过简总了：价还能动一小步，换您预付多给两成。再往下我签不了。 #id:ret-news #nego.defer #nego.package]
    BUYER: 预付呀，预付好说，反正年底也要花光。你写。 #id:ret-news-r #buyer.signal
    -> table
* {round() >= 2} [我把来回对了一遍：您那边动的差不多都在价上。别的哪样还能活动？ #id:ret-plan #listen.confirm #nego.ask-expectation]
    BUYER: 让你逮着了……付款吧，付款我还没怎么动。 #id:ret-plan-r #buyer.fact
    -> table
* {not called} [刚让老板一顿臭骂，说再让一分就让我去守仓库。 #id:ret-boss #amber.fake-boss]
    BUYER: 守仓库？我刚从楼下上来，走廊里就你一个，手都没往耳朵上放，他托梦骂的呀？ #id:ret-boss-r #buyer.objection
    -> table
* [刚才在楼下看了眼那根轴。台子您放心，咱把剩下的几格填完。 #id:ret-shaft #rapport.common]
    BUYER: 好看吧？我没事就去看，比看电视强。来，填。 #id:ret-shaft-r #buyer.signal
    -> table
+ {talks >= 3 || round() >= 1} [让您等了，接着来。 #id:ret-go #open.greet]
    -> table
