// One price with three rungs, two rounds: every offer there is can be seen.
EXTERNAL answer()
EXTERNAL draw(n)
-> start

=== start
BUYER: 一亿二太高，报个实价。 #id:press #buyer.demand
-> hub

=== hub
* [您这边预算是多少？ #id:expect #nego.ask-expectation]
  { draw(2) == 0:
    BUYER: 没那么多。 #id:expect-0 #buyer.fact
  - else:
    BUYER: 你先说。 #id:expect-1
  }
  -> hub
+ [价里含了两年维保。 #id:reason #price.reason #with-offer]
  BUYER: 价呢？ #id:reason-heard #buyer.question
  -> stuck
+ [今天谈不下去了，改天吧。 #id:stop #nego.defer]
  ROOM: 他合上了本子。 #id:stopped #stage #end:no-deal
  -> END

=== stuck
+ [改天吧。 #id:stop-2 #nego.defer]
  ROOM: 他走了。 #id:stopped-2 #stage #end:no-deal
  -> END

=== table_answer
{ answer():
- "accept":
  BUYER: 好，就 %offer%。 #id:agreed #buyer.signal #end:deal
  -> END
- "leaves":
  BUYER: 到此为止。 #id:enough #buyer.objection #end:no-deal
  -> END
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
