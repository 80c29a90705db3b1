// Away from the table, and what the break was used for.
=== stepped_out
~ stepped = true
-> table_left

=== table_left
~ called = false
BUYER: 您去，我给您把饺子盖上。 #id:left-r
ROOM: 走廊的窗子正对二车间，空着的地基上画好了白线。 #id:left-room #stage #without:BUYER
* [（小邵路过）那家的条件单，拍一张给我看看就行。 #id:brk-leak #red.leak]
    ASSISTANT: 这我可不敢，要丢饭碗的。 #id:brk-leak-r #without:ASSISTANT
    -> break_over
* [（给段总打电话）四样走到这儿了，再要往下，您批到哪儿？ #id:brk-call #internal.ask]
    ~ called = true
    -> on_the_phone
+ [（翻到背面，把两边走过的每一步写成两列，看对面哪样动得最少。） #id:brk-calc #plan.prepare]
    ROOM: 有一列几乎没动过。你在那个字下面画了两道线。 #id:brk-calc-r #stage
    -> break_over
* [（在走廊站满十分钟，回去就说老板骂了一顿。） #id:brk-stall #amber.fake-boss]
    ROOM: 你数了数窗外的白线，一共四十二道。 #id:brk-stall-r #stage
    -> break_over

=== on_the_phone
#place:telephone
DUAN: 到货和服务你看着给，付款给我守住。那条线以下别签。 #id:brk-call-r
-> break_over

=== break_over
{ stepped: -> table_returned }
-> DONE

=== table_returned
#place:meeting-room
~ stepped = false
BUYER: 回来啦，怎么样？ #id:after-break #buyer.question
* {not called} [老板在电话里把我骂惨了，说一分都不能再动。 #id:ret-boss #amber.fake-boss]
    BUYER: 是吗……可您手机一直在桌上呀。 #id:ret-boss-r #buyer.objection
    -> table
* {called} [问过了。到货和服务我还能动，付款得请您动，一样换一样。 #id:ret-approved #nego.defer #nego.package]
    BUYER: 付款呀，那好商量。您摆摆看。 #id:ret-approved-r #buyer.signal
    -> table
* [我把两边走过的都写下来了。您有一样几乎没动，那是真要紧的，对吗？ #id:ret-calc #listen.confirm]
    BUYER: 您连这个都看出来了……是。 #id:ret-calc-r #buyer.fact
    -> table
* [我出去这会儿，您这边有没有哪一样好商量了？ #id:ret-side #nego.ask-expectation #ask.open]
    BUYER: 价还是难……付款嘛，财务说都行。 #id:ret-side-r #buyer.fact
    -> table
+ {talks >= 3 || round() >= 1} [让您久等了，咱们接着说。 #id:ret-go #open.greet]
    -> table
