// A price in money, three more issues and terms to ask: every way of saying an offer, and what a story needs for them [S12].
EXTERNAL answer()
EXTERNAL condition()
EXTERNAL round()
EXTERNAL stands(issue)
EXTERNAL gives()
EXTERNAL preferred()
EXTERNAL priority(n)
-> start

=== start
BUYER: 四项一起谈。 #id:press #buyer.demand
-> hub

=== hub
+ [要是只能保住一项，您保哪一项？ #id:priority #ask.priority #ask.open]
  { priority(1) == "none":
    BUYER: 都要紧。 #id:priority-kept #buyer.defensive
  - else:
    BUYER: %priority%。 #id:priority-told #buyer.fact
  }
  -> hub
+ [您心里的数是多少？ #id:expect #nego.ask-expectation #ask.open]
  BUYER: 没你报的那么多。 #id:expect-told #buyer.fact
  -> hub
+ [哟，这个价真没想到。 #id:flinch #price.flinch]
  BUYER: 市面上就是这个价。 #id:flinch-heard #buyer.defensive
  -> hub
+ [再低我签不了，得问段总。 #id:defer #nego.defer]
  BUYER: 那你问。 #id:defer-heard #buyer.demand
  -> hub
+ [我把谈定的理一遍。 #id:sum #nego.confirm]
  BUYER: 对。 #id:sum-heard #buyer.fact
  -> hub
+ [您的意思是，交期最要紧？ #id:check #listen.paraphrase]
  BUYER: 差不多。 #id:check-heard #buyer.fact
  -> hub
+ [一揽子看。 #id:package #nego.package #with-offer]
  BUYER: 条件呢？ #id:package-heard #buyer.question
  -> hub
+ [价里含了两年维保。 #id:reason #price.reason #with-offer]
  BUYER: 价呢？ #id:reason-heard #buyer.question
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
  BUYER: 好，%offer.price%，%offer.payment%。 #id:agreed #buyer.signal #end:deal
  -> END
- "leaves":
  BUYER: 到此为止。 #id:enough #buyer.objection #end:no-deal
  -> END
- "opening-hold":
  BUYER: 我要的是%counter.price%，%counter.payment%。 #id:held #buyer.demand
- "prefers":
  BUYER: 第 %preferred% 个近一点。 #id:prefers #buyer.signal
- "trades":
  BUYER: %gives%我让一步。 #id:trades #buyer.concede
- "went-back":
  BUYER: 刚才不是这么说的。 #id:went-back #buyer.objection
- "warming":
  BUYER: 往一块儿走了。 #id:warms #buyer.signal
- "closing":
  BUYER: 差不多了。 #id:closes #buyer.signal
- "demands-more":
  BUYER: 白让的我收下，再来。 #id:more #buyer.demand
- "last-round":
  BUYER: 最后一句：%counter.price%，%counter.payment%，%counter.service%，%counter.delivery%。 #id:last #buyer.demand
- else:
  BUYER: 我还是%counter.price%。 #id:counters #buyer.demand
}
-> hub

=== table_accepted
BUYER: 成交。 #id:done #buyer.signal #end:deal
-> END

=== table_left
ROOM: 你到走廊里打电话。 #id:outside #stage
-> DONE

=== table_returned
BUYER: 问完了？ #id:back #buyer.question
-> hub
