// The buyer's answer to an offer: on the condition first, then on the price.
// What may come twice running turns with the round, from where the meeting began, so that nobody says the same line twice in a row.
=== table_answer
~ talks = 0
{ condition() == "taken": -> condition_taken }
{ condition() == "refused": -> condition_refused }
-> price_answer

=== condition_taken
{ (round() + words_from) % 2 == 0:
    BUYER: 条件那条，给你。 #id:c-taken-0 #buyer.concede
- else:
    BUYER: 这条不疼不痒，写上。 #id:c-taken-1 #buyer.concede
}
-> price_answer

=== condition_refused
{ (round() + words_from) % 2 == 0:
    BUYER: 条件不行。价可以谈，这条别提。 #id:c-refused-0 #buyer.objection
- else:
    BUYER: 让这么点，就想换那条？不换。 #id:c-refused-1 #buyer.objection
}
-> price_answer

=== price_answer
{ answer():
- "opening-hold": -> answer_hold
- "doubt": -> answer_doubt
- "annoyed": -> answer_annoyed
- "waits": -> answer_waits
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
    BUYER: 还是%offer%？那你今天干什么来了。最后价。 #id:a-hold-0 #buyer.demand
- else:
    BUYER: 没动。那我也不动，看谁先有事。 #id:a-hold-1 #buyer.objection
}
-> table

=== answer_doubt
{ (round() + words_from) % 2 == 0:
    BUYER: 一口气下来%cut%？前头那个价蒙谁呢。再降。 #id:a-doubt-0 #buyer.objection
- else:
    BUYER: %cut%，眼都不眨。我要是早点头，不成冤大头了？还有多少，一次倒出来。 #id:a-doubt-1 #buyer.demand
}
-> table

=== answer_annoyed
{ (round() + words_from) % 2 == 0:
    BUYER: 先给一点，再给一大点，逗我呢？不收。 #id:a-annoyed-0 #buyer.objection
- else:
    BUYER: 越逼你给得越多，那我不逼你逼谁？这价不行。 #id:a-annoyed-1 #buyer.objection
}
-> table

=== answer_waits
{ (round() + words_from) % 2 == 0:
    BUYER: 又是%cut%。下一步还是%cut%吧？我等着。 #id:a-waits-0 #buyer.demand
- else:
    BUYER: 一步一样长，我闭着眼都知道你踩哪儿。走。 #id:a-waits-1 #buyer.demand
}
-> table

=== answer_warming
{ (round() + words_from) % 3:
- 0:
    BUYER: 像句人话了。我给%counter%。 #id:a-warming-0 #buyer.concede
- 1:
    BUYER: 步子小了，看来快见底了。%counter%，该你。 #id:a-warming-1 #buyer.concede
- else:
    BUYER: %offer%。还高，但没胡来。%counter%。 #id:a-warming-2 #buyer.concede
}
-> table

=== answer_closing
{ (round() + words_from) % 2 == 0:
    BUYER: 差不多了。%counter%，这点你再出了，我叫人打合同。 #id:a-closing-0 #buyer.signal
- else:
    BUYER: 看得出你挤不动了。%counter%，点头就定。 #id:a-closing-1 #buyer.signal
}
-> table

=== answer_more
{ told("price.floor-spoken") > 0 and draw(2) == 0: -> answer_floor }
{ (round() + words_from) % 3:
- 0:
    BUYER: %offer%，收了。再来。 #id:a-more-0 #buyer.demand
- 1:
    BUYER: 白给的我都要。还有吗？ #id:a-more-1 #buyer.demand
- else:
    BUYER: 说让就让，里头有水吧？接着拧。 #id:a-more-2 #buyer.demand
}
-> table

=== answer_floor
BUYER: 一亿一是你自己报的底。接着走，我等你。 #id:a-more-floor #buyer.demand
-> table

=== answer_counter
{ (round() + words_from) % 3:
- 0:
    BUYER: %counter%。别讲道理，讲数。 #id:a-counter-0 #buyer.demand
- 1:
    BUYER: 你%offer%，我%counter%。中间这段你想办法。 #id:a-counter-1 #buyer.demand
- else:
    BUYER: 听见了。%counter%，你看着办。 #id:a-counter-2 #buyer.demand
}
-> table

=== answer_accept
{ draw(2) == 0:
    BUYER: %offer%。行，就这个数，坐下写。 #id:a-accept-0 #buyer.signal
- else:
    BUYER: 成。%offer%，谁也别再变。 #id:a-accept-1 #buyer.signal
}
-> closing

=== answer_last
{ draw(2) == 0:
    BUYER: 五个来回了。%counter%，点头，或者走人。 #id:a-last-0 #buyer.demand
- else:
    BUYER: 最后一句：%counter%。 #id:a-last-1 #buyer.demand
}
-> last_word

// The trainee takes the buyer's figure.
=== table_accepted
{ round() <= 1:
    BUYER: 这么痛快？……我是不是还高了。 #id:accepted-fast #buyer.question
- else:
    BUYER: 好。%counter%，定了。 #id:accepted #buyer.signal
}
-> closing

// No offers are left: take it, or end it. The manner of offering keeps the table open for a yes.
=== last_word
* [这句我听清楚了。容我想一分钟。 #id:f-think #listen.ack]
    BUYER: 想。想完说话。 #id:f-think-r
    -> last_word
* [谈拢的几条先写下来，差的这点，明天上午电话里说。 #id:f-drag #commit.summary #commit.next-step]
    BUYER: 明天十点，电话。过了十点我签别人。 #id:f-drag-r #buyer.signal
    -> end_drag
* [您这不是谈价，是抢。 #id:f-argue #talk.argue]
    BUYER: 嫌抢？门没锁。 #id:f-argue-r #buyer.objection
    -> last_word
+ [点头之前，我再看一眼我的单子。 #id:f-look #price.hold #with-offer]
    BUYER: 看。看完点头还是走？ #id:f-look-r
    -> last_word
+ [谢谢您的时间。这个数我签不了，今天先到这儿。 #id:f-stop #price.reject-smile]
    BUYER: 不送。 #id:f-stop-r
    -> end_stop
