// What the other side says to a package; the knots the machine calls by name.
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
{ split_said and draw(2) == 0: -> answer_split }
{ draw(2) == 0:
    BUYER: 我瞅瞅……嗯，字好看，数不好看。我们是%counter.price%，%counter.delivery%，%counter.old-pumps%，来来来，你接着写。 #id:a-hold-0 #buyer.demand
- else:
    BUYER: 你这套老沙看了要掀桌子的！我替他写一套：%counter.price%，%counter.prepay%，%counter.delivery%。 #id:a-hold-1 #buyer.demand
}
-> table

=== answer_split
BUYER: 不对呀，刚才八百一可是你自己说的，老沙都记本上了。我这儿是%counter.price%，%counter.delivery%。 #id:a-hold-split #buyer.demand
-> table

=== answer_prefers
{ (round() + words_from) % 2 == 0:
    BUYER: 我要第 %preferred% 套！就是还想再加点料：%counter.price%，%counter.delivery%，行不行嘛。 #id:a-prefers-0 #buyer.signal
- else:
    BUYER: 一比就看出来了，第 %preferred% 套顺眼。改成%counter.price%、%counter.old-pumps%，我就更顺眼了。 #id:a-prefers-1 #buyer.signal
}
-> table

=== answer_trades
{ round() >= 3 and draw(3) == 0: -> answer_warming }
{ (round() + words_from) % 2 == 0:
    BUYER: 好，换得漂亮！%gives%这条我也挪：%counter.price%，%counter.delivery%，%counter.prepay%，%counter.old-pumps%。 #id:a-trades-0 #buyer.concede
- else:
    BUYER: 你看，这不就聊起来了嘛！%gives%我往你那边送一送，老沙，写上写上。 #id:a-trades-1 #buyer.concede
}
-> table

=== answer_back
{ (round() + words_from) % 2 == 0:
    BUYER: 咦？怎么越写越往回走了，笔拿反啦？ #id:a-back-0 #buyer.objection
- else:
    BUYER: 别呀，刚才那套我都快喜欢上了。 #id:a-back-1 #buyer.objection
}
-> table

=== answer_warming
{ (round() + words_from) % 2 == 0:
    BUYER: 嗯，这回有点意思。%counter.price%、%counter.delivery%，你再使使劲。 #id:a-warming-0 #buyer.signal
- else:
    BUYER: 我嘴上不说，心里是动了的。%counter.prepay%、%counter.retention%，这两条我等你。 #id:a-warming-1 #buyer.signal
}
-> table

=== answer_closing
{ (round() + words_from) % 2 == 0:
    BUYER: 快成了快成了！%counter.price%，%counter.delivery%，%counter.prepay%，你再抬抬手，我给你鼓掌。 #id:a-closing-0 #buyer.signal
- else:
    BUYER: 就差一口气，你吸我吸？我到%counter.price%、%counter.retention%了。 #id:a-closing-1 #buyer.signal
}
-> table

=== answer_more
{ (round() + words_from) % 2 == 0:
    BUYER: 白给的呀？谢谢谢谢！那……还有没有？ #id:a-more-0 #buyer.demand
- else:
    BUYER: 你一声不吭就让了，我反倒不踏实，里头是不是还有？ #id:a-more-1 #buyer.demand
}
-> table

=== answer_counter
{ (round() + words_from) % 2 == 0:
    BUYER: 换汤不换药嘛。我还在%counter.price%、%counter.delivery%这儿坐着呢。 #id:a-counter-0 #buyer.demand
- else:
    BUYER: 左边挪右边，我数来数去还是那么多。%counter.prepay%、%counter.old-pumps%，你琢磨琢磨。 #id:a-counter-1 #buyer.demand
}
-> table

=== answer_accept
{ draw(2) == 0:
    BUYER: 成！%offer.price%，%offer.delivery%，%offer.prepay%，%offer.retention%，%offer.old-pumps%。走，我请你吃面！ #id:a-accept-0 #buyer.signal
- else:
    BUYER: 就它了，%offer.price%、%offer.delivery%，老沙你再皱眉，我可跟你急。 #id:a-accept-1 #buyer.signal
}
-> closing

=== answer_last
{ draw(2) == 0:
    BUYER: 六轮，没格子了。我掏空了啊：%counter.price%，%counter.delivery%，%counter.support%，%counter.prepay%，%counter.retention%，%counter.old-pumps%。你说句话。 #id:a-last-0 #buyer.demand
- else:
    BUYER: 我就剩这一套了，%counter.price%、%counter.delivery%、%counter.prepay%、%counter.retention%，你要是不要，我今晚可真睡不着了。 #id:a-last-1 #buyer.demand
}
-> last_word

// The trainee takes their package.
=== table_accepted
{ round() <= 1:
    BUYER: 啊？这就行了？……老沙，咱是不是开低了。 #id:accepted-fast #buyer.question
- else:
    BUYER: 一言为定！%counter.price%，%counter.delivery%，%counter.prepay%，谁反悔谁请一年的面。 #id:accepted #buyer.signal
}
-> closing

// No packages are left: take the last, or end it. The manner of offering keeps the table open for a yes.
=== last_word
* [您这套我记全了，给我一分钟，我跟自己那列对一对。 #id:f-think #listen.ack]
    BUYER: 对对对，慢慢对，我去看眼柴油泵。 #id:f-think-r
    -> last_word
* [合上的几条先落纸，没合上的我今晚跟卢总过，明早九点给您电话。 #id:f-drag #commit.summary #commit.next-step]
    BUYER: 也行，九点啊，我八点五十就盯着手机。 #id:f-drag-r #buyer.signal
    -> end_drag
* [一下午就谈出这么个数，您二位可真够黑的。 #id:f-argue #talk.argue]
    BUYER: 黑？你看看我俩谁像开煤矿的。 #id:f-argue-r #buyer.objection
    -> last_word
+ [我再把这张纸从头看一遍，看完答您。 #id:f-look #price.hold #with-offer]
    BUYER: 看吧看吧，我不催。 #id:f-look-r
    -> last_word
+ [这一套我接不住。不是您的事，是账过不去。谢谢您二位。 #id:f-stop #price.reject-smile]
    BUYER: 唉……那你走老码头那边，这会儿不堵。 #id:f-stop-r
    -> end_stop
