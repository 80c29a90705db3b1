// The buyer's answer to what was put down: on the further term first, then on the package. What may come twice running turns with the
// round, so that nobody says the same line twice in a row.
=== table_answer
~ talks = 0
{ condition() == "taken": -> term_taken }
{ condition() == "refused": -> term_refused }
-> package_answer

=== term_taken
{ round() % 2 == 0:
    BUYER: 你另要的那条，给你给你，又不掉肉。 #id:c-taken-0 #buyer.concede
- else:
    BUYER: 那条呀，我一句话的事，写上。 #id:c-taken-1 #buyer.concede
}
-> package_answer

=== term_refused
{ round() % 2 == 0:
    BUYER: 那条先划了，你就动这么一丁点，还想捎带一样？ #id:c-refused-0 #buyer.objection
- else:
    BUYER: 另要的那条不成，我答应了，回去得写检查。 #id:c-refused-1 #buyer.objection
}
-> package_answer

=== package_answer
{ answer():
- "opening-hold": -> answer_hold
- "prefers": -> answer_prefers
- "trades": -> answer_trades
- "went-back": -> answer_back
- "warming": -> answer_warming
- "closing": -> answer_closing
- "demands-more": -> answer_more
- "counter": -> answer_counter
- "accept": -> answer_accept
- "leaves": -> answer_leaves
- "last-round": -> answer_last
}
-> table

=== answer_hold
{ draw(2) == 0:
    BUYER: 你这张真敢写！我也敢：%counter.price%，%counter.payment%，%counter.service%，%counter.delivery%。怎么样，吓着没有？ #id:a-hold-0 #buyer.demand
- else:
    BUYER: 哎哟喂，咱俩这俩数中间能停一辆大巴。我是%counter.price%，%counter.delivery%，你上车。 #id:a-hold-1 #buyer.demand
}
-> table

=== answer_prefers
{ draw(2) == 0:
    BUYER: 第 %preferred% 套！一眼就相中了。就是价，%counter.price%行不行？ #id:a-prefers-0 #buyer.signal
- else:
    BUYER: 我挑第 %preferred% 套，别的两眼不看。配上%counter.price%、%counter.payment%，绝了。 #id:a-prefers-1 #buyer.signal
}
-> table

=== answer_trades
{ round() >= 3 and draw(3) == 0: -> answer_warming }
{ round() % 3:
- 0:
    BUYER: 这还像个过日子的样子。%gives%我也跟一步：%counter.price%，%counter.payment%，%counter.service%，%counter.delivery%。 #id:a-trades-0 #buyer.concede
- 1:
    BUYER: 你给我面子，我给你里子。%gives%这栏我改了啊，价是%counter.price%。 #id:a-trades-1 #buyer.concede
- else:
    BUYER: 哎，这回你真上心了。%gives%我再往前凑一凑，现在是%counter.price%，%counter.payment%。 #id:a-trades-2 #buyer.concede
}
-> table

=== answer_back
{ round() % 2 == 0:
    BUYER: 咦，上一张不是这么写的呀，你当我金鱼记性？ #id:a-back-0 #buyer.objection
- else:
    BUYER: 怎么还带往回收的？那上一张我裱起来了啊。 #id:a-back-1 #buyer.objection
}
-> table

=== answer_warming
{ round() % 2 == 0:
    BUYER: 有点意思了有点意思了。我站在%counter.price%、%counter.payment%，你再走走。 #id:a-warming-0 #buyer.signal
- else:
    BUYER: 这一张我看着顺眼多了，就是%counter.service%、%counter.delivery%，还得给我凑齐。 #id:a-warming-1 #buyer.signal
}
-> table

=== answer_closing
{ round() % 2 == 0:
    BUYER: 哎呀就差一口气了！%counter.price%，%counter.payment%，%counter.service%，%counter.delivery%，你点个头我请你吃食堂。 #id:a-closing-0 #buyer.signal
- else:
    BUYER: 我笔都拔出来了。我在%counter.price%，你再挪个脚后跟，咱就签。 #id:a-closing-1 #buyer.signal
}
-> table

=== answer_more
{ told("price.floor-spoken") > 0 and draw(2) == 0: -> answer_floor }
{ round() % 2 == 0:
    BUYER: 白送的呀？谢谢老板！还有没有，我再接着。 #id:a-more-0 #buyer.demand
- else:
    BUYER: 你看，一说就有。你再掏掏，兜里肯定还有。 #id:a-more-1 #buyer.demand
}
-> table

=== answer_floor
BUYER: 离你墙上那个一百八十八还远着呢，接着走，我给你数台阶。 #id:a-more-floor #buyer.demand
-> table

=== answer_counter
{ round() % 2 == 0:
    BUYER: 这张跟刚才那张，是不是就换了支笔？我还是%counter.price%、%counter.delivery%。 #id:a-counter-0 #buyer.demand
- else:
    BUYER: 没动呀。那我也不动：%counter.price%，%counter.payment%。咱俩拔河呢。 #id:a-counter-1 #buyer.demand
}
-> table

=== answer_accept
{ draw(2) == 0:
    BUYER: 成交成交！%offer.price%，%offer.payment%，%offer.service%，%offer.delivery%。我墙上那张三百一，可算能揭了。 #id:a-accept-0 #buyer.signal
- else:
    BUYER: 就它了！%offer.price%，%offer.delivery%。我回去怎么讲都想好了。 #id:a-accept-1 #buyer.signal
}
-> closing

=== answer_last
{ draw(2) == 0:
    BUYER: 六张纸都写满了呀。%counter.price%，%counter.payment%，%counter.service%，%counter.delivery%，我就到这儿了，你一句话。 #id:a-last-0 #buyer.demand
- else:
    BUYER: 我真掏空了，%counter.price%、%counter.payment%、%counter.service%、%counter.delivery%。要不要，你给个准话，我好下去换班。 #id:a-last-1 #buyer.demand
}
-> last_word

// The trainee takes the buyer's package.
=== table_accepted
{ round() <= 1:
    BUYER: 啊？这就应啦？……我怎么觉得我亏了呢。 #id:accepted-fast #buyer.question
- else:
    BUYER: 一言为定！%counter.price%，%counter.payment%，%counter.service%，%counter.delivery%，谁反悔谁请全楼喝奶茶。 #id:accepted #buyer.signal
}
-> closing

// No packages are left: take the last, or end it. The manner of offering keeps the table open for a yes.
=== last_word
* [让我对着自己那张表看一眼，一分钟。 #id:f-think #listen.ack]
    BUYER: 看吧看吧，我先喝口水，趁它还没抖出来。 #id:f-think-r
    -> last_word
* [打了勾的几栏先抄下来。剩下这一格我今晚问简总，明早九点给您回电话。 #id:f-drag #commit.summary #commit.next-step]
    BUYER: 九点啊，九点我手机攥手里等你。 #id:f-drag-r #buyer.signal
    -> end_drag
* [六轮下来就挪这么点，您这是拿我开心呢。 #id:f-argue #talk.argue]
    BUYER: 天地良心，我可一直笑着跟你谈的。 #id:f-argue-r #buyer.objection
    -> last_word
+ [应之前，我再把四格看一遍。 #id:f-look #price.hold #with-offer]
    BUYER: 看，看仔细了，省得回去睡不着。 #id:f-look-r
    -> last_word
+ [这张我签不了，不是您的事。谢谢您这半小时，台子要是还缺，您再喊我。 #id:f-stop #price.reject-smile]
    BUYER: 唉，可惜了，我还真挺想跟你们干的。 #id:f-stop-r
    -> end_stop
