// The buyer's answer to what was put down; the knots the machine calls by name.
// What may come twice running turns with the round, from where the meeting began, so that nobody says the same line twice in a row.
=== table_answer
~ talks = 0
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
    BUYER: 您这套我先收着。我这边是%counter.price%，%counter.payment%，%counter.service%，%counter.delivery%，您别嫌。 #id:a-hold-0 #buyer.demand
- else:
    BUYER: 这一套拿给上头看，我怕是要挨说的……能不能照%counter.price%、%counter.delivery%来想想？ #id:a-hold-1 #buyer.demand
}
-> table

=== answer_prefers
{ (round() + words_from) % 2 == 0:
    BUYER: 这几套里头……第 %preferred% 套看着舒服些。要能%counter.price%、%counter.payment%，就更好了。 #id:a-prefers-0 #buyer.signal
- else:
    BUYER: 我要挑呀，就挑第 %preferred% 套。再商量商量，%counter.price%、%counter.delivery%行不行？ #id:a-prefers-1 #buyer.signal
}
-> table

=== answer_trades
{ (round() + words_from) % 2 == 0:
    BUYER: 您有心了。%gives%这块我也挪一挪：%counter.price%，%counter.payment%，%counter.service%，%counter.delivery%。 #id:a-trades-0 #buyer.concede
- else:
    BUYER: 这么换，我回去也说得过去。%gives%上头，我往您那边靠靠。 #id:a-trades-1 #buyer.concede
}
-> table

=== answer_back
{ (round() + words_from) % 2 == 0:
    BUYER: 咦，刚才那套好像比这套近呀……是我记错了吗？ #id:a-back-0 #buyer.objection
- else:
    BUYER: 这么一来，我反倒为难了。还是刚才那样好说些。 #id:a-back-1 #buyer.objection
}
-> table

=== answer_warming
{ (round() + words_from) % 2 == 0:
    BUYER: 越来越近了，我心里也松快了。%counter.price%、%counter.payment%，您再看看？ #id:a-warming-0 #buyer.signal
- else:
    BUYER: 您这一步，我看着是真心的。%counter.service%、%counter.delivery%，这两样我再等等您。 #id:a-warming-1 #buyer.signal
}
-> table

=== answer_closing
{ (round() + words_from) % 2 == 0:
    BUYER: 就差一点点了。%counter.price%，%counter.payment%，%counter.service%，%counter.delivery%，您点个头？ #id:a-closing-0 #buyer.signal
- else:
    BUYER: 到这份上，谁再多走半步就成了。我这儿是%counter.price%、%counter.payment%。 #id:a-closing-1 #buyer.signal
}
-> table

=== answer_more
{ (round() + words_from) % 2 == 0:
    BUYER: 谢谢您啊，那这份我就收下了……还能再照顾一点吗？ #id:a-more-0 #buyer.demand
- else:
    BUYER: 您没要什么，我也就没动。再让让？ #id:a-more-1 #buyer.demand
}
-> table

=== answer_counter
{ (round() + words_from) % 2 == 0:
    BUYER: 这跟刚才差不多呀。我这边还是%counter.price%、%counter.delivery%。 #id:a-counter-0 #buyer.demand
- else:
    BUYER: 要不您再想想？我是%counter.payment%、%counter.service%。 #id:a-counter-1 #buyer.demand
}
-> table

=== answer_accept
{ draw(2) == 0:
    BUYER: 行，就这么定：%offer.price%，%offer.payment%，%offer.service%，%offer.delivery%。我踏实了。 #id:a-accept-0 #buyer.signal
- else:
    BUYER: 这套好，%offer.price%、%offer.payment%，我没有不放心的了。 #id:a-accept-1 #buyer.signal
}
-> closing

=== answer_last
{ draw(2) == 0:
    BUYER: 八轮都走完了……我只能到%counter.price%，%counter.payment%，%counter.service%，%counter.delivery%，您看呢？ #id:a-last-0 #buyer.demand
- else:
    BUYER: 我也是没有别的办法了，%counter.price%、%counter.payment%、%counter.service%、%counter.delivery%。您别为难。 #id:a-last-1 #buyer.demand
}
-> last_word

// The trainee takes the buyer's package.
=== table_accepted
{ round() <= 1:
    BUYER: 呀，这么快……那，那就这么定了？ #id:accepted-fast #buyer.question
- else:
    BUYER: 那就说定了：%counter.price%，%counter.payment%，%counter.service%，%counter.delivery%。 #id:accepted #buyer.signal
}
-> closing

// No packages are left: take the last, or end it. The manner of offering keeps the table open for a yes.
=== last_word
* [您这一套我听清楚了，容我对着单子想一分钟。 #id:f-think #listen.ack]
    BUYER: 不急，您慢慢想。 #id:f-think-r
    -> last_word
* [挨上的几样先写下来，隔着的我回去问段总，明天上午给您回话。 #id:f-drag #commit.summary #commit.next-step]
    BUYER: 也好，明天上午我等您电话。 #id:f-drag-r #buyer.signal
    -> end_drag
* [八轮谈成这样，您也太会算计了。 #id:f-argue #talk.argue]
    BUYER: 您这么说……我心里也不好受。 #id:f-argue-r #buyer.objection
    -> last_word
+ [点头之前，我再看一眼表。 #id:f-look #price.hold #with-offer]
    BUYER: 您看，您看。 #id:f-look-r
    -> last_word
+ [谢谢您的饺子和时间。这一套我签不了，今天先到这儿。 #id:f-stop #price.reject-smile]
    BUYER: 唉，可惜了。路上慢点。 #id:f-stop-r
    -> end_stop
