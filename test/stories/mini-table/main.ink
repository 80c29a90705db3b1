// One price, five rounds: what a bargaining needs of a story [S12], and no more.
EXTERNAL answer()
EXTERNAL condition()
EXTERNAL round()
EXTERNAL standing()
EXTERNAL told(tag)
-> start

=== start
BUYER: 一亿二太高，报个实价。 #id:press #buyer.demand
-> hub

=== hub
+ {standing() == 0} [您这边预算是多少？ #id:expect #nego.ask-expectation]
  BUYER: 没那么多。 #id:expect-told #buyer.fact
  -> hub
+ {round() < 5} [价里含了两年维保。 #id:reason #price.reason #with-offer]
  BUYER: 价呢？ #id:reason-heard #buyer.question
  -> hub
+ {round() < 5} [这已经很便宜了。 #id:cheap #talk.irritator #with-offer]
  BUYER: 便宜不便宜我说了算。 #id:cheap-heard #buyer.defensive
  -> hub
+ [今天谈不下去了，改天吧。 #id:stop #nego.defer]
  ROOM: 他合上了本子。 #id:stopped #stage #end:no-deal
  -> END

=== table_answer
{ condition() == "refused":
  BUYER: 这个条件不行。 #id:not-that #buyer.objection
}
{ answer():
- "accept":
  BUYER: 好，就 %offer%。 #id:agreed #buyer.signal #end:deal
  -> END
- "leaves":
  BUYER: 到此为止。 #id:enough #buyer.objection #end:no-deal
  -> END
- "opening-hold":
  BUYER: 一分不让？我出 %counter%。 #id:held #buyer.demand
- "doubt":
  BUYER: 一下降这么多，原来报的是什么价？ #id:doubts #buyer.objection
- "annoyed":
  BUYER: 越让越多，耍我？ #id:annoyed #buyer.objection
- "waits":
  BUYER: 不急，等你下一次降 %cut%。 #id:waits #buyer.demand
- "warming":
  BUYER: %counter%，我往上抬了。 #id:warms #buyer.concede
- "closing":
  BUYER: 差不多了，%counter%。 #id:closes #buyer.signal
- "demands-more":
  BUYER: 白让的我收下，再来。 #id:more #buyer.demand
- "last-round":
  BUYER: 最后一句，%counter%。 #id:last #buyer.demand
- else:
  BUYER: 我还 %counter%。 #id:counters #buyer.demand
}
-> hub

=== table_accepted
BUYER: 成交，%counter%。 #id:done #buyer.signal #end:deal
-> END

=== table_left
ROOM: 你到走廊里打电话。 #id:outside #stage
-> DONE

=== table_returned
BUYER: 问完了？ #id:back #buyer.question
-> hub

=== walked_away
ROOM: 你起身走了。 #id:gone #stage #end:walked-away
-> END

=== time_up
BUYER: 时间到了，我还有会。 #id:late #buyer.objection #end:time-up
-> END
