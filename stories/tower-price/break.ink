// Away from the table, and what the break was used for. Who left by a move of the table comes back by one; who asked for
// ten minutes in words comes back when they are used.
=== stepped_out
~ stepped = true
-> table_left

=== table_left
~ called = false
BUYER: 十分钟。过时不候。 #id:left-r
#place:open-plan
ROOM: 门外是大办公区，开水间在最里头。门在身后合上，里头听得见翻纸的声音。 #id:left-room #stage #without:BUYER
* [（给冯总打电话）前面的走完了，想再走一小步，换一条付款。您批吗？ #id:brk-call #internal.ask]
    ~ called = true
    -> on_the_phone
+ [（在报价单背面把走过的几步写一遍，算下一步该多短。） #id:brk-calc #plan.prepare]
    ROOM: 几个数排成一列，你盯着看了一会儿，在最后一个下面画了条线。 #id:brk-calc-r #stage
    -> break_over
* [小方，借一步说话，那一家到底报到多少了？ #id:brk-leak #red.leak]
    ASSISTANT: 这个……您问我，我也不好答呀。 #id:brk-leak-r #without:ASSISTANT
    -> break_over
* [（站满十分钟，回去就说请示过了。） #id:brk-stall #amber.fake-boss]
    ROOM: 你把墙上的消防示意图看了三遍。 #id:brk-stall-r #stage
    -> break_over
* [小方，招采会的材料，一般提前几天交？ #id:brk-process #ask.process #ask.open]
    ASSISTANT: 周三开会，周一中午前交就行，表格我发您一份。 #id:brk-process-r #buyer.fact #without:ASSISTANT
    -> break_over

=== on_the_phone
#place:telephone
FENG: ……可以。小步，拿付款换。底在哪儿，一个字别提。 #id:brk-call-r
-> break_over

=== break_over
{ stepped: -> table_returned }
-> DONE

=== table_returned
#place:executive-office
~ stepped = false
BUYER: 商量好了？说。 #id:after-break #buyer.question
* {called} [请示过了。冯总准我再走一小步，换您一条付款。 #id:ret-approved #nego.defer #nego.package]
    BUYER: 付款可以动。先说你那步。 #id:ret-approved-r #buyer.signal
    -> table
* [账我重算了一遍。剩下这点，症结在付款上，不在价上。 #id:ret-calc #price.hold #price.reason]
    BUYER: 卡在哪条付款？指给我看。 #id:ret-calc-r #buyer.question
    -> table
* [刚才的话我怕记岔了：您最在意的是总价，还是签了以后不变？ #id:ret-listen #listen.confirm #ask.choice]
    BUYER: 不变。变一次，我在会上死一次。 #id:ret-listen-r #buyer.fact
    -> table
* {not called} [老板把我臭骂一顿，说再让就别回去了。 #id:ret-boss #amber.fake-boss]
    BUYER: 手机在桌上呢，你拿什么挨的骂？ #id:ret-boss-r #buyer.objection
    -> table
* [我出去这一会儿，您这边有松动吗？ #id:ret-side #nego.ask-expectation #ask.closed]
    BUYER: 价没有。……成本部老吴说，付款可以谈。 #id:ret-side-r #buyer.fact
    -> table
* [我们全公司上下都盼着跟您长期合作，这点小钱，您抬抬手就过去了。 #id:ret-wave #talk.irritator]
    -> irritated
+ {talks >= 3} [让您久等了，接着说。 #id:ret-go #open.greet]
    -> table
