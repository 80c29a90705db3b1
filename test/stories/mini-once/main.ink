// Everything is said once at most: small enough to be seen whole. The order matters to the buyer, and to the score.
EXTERNAL trust()
EXTERNAL need(id)
EXTERNAL draw(n)
VAR doubted = false
-> start

=== start
BUYER: 坐。 #id:sit
-> hub

=== hub
* [您这儿几台叉车？ #id:fleet #ask.closed #spin:S #known]
  BUYER: 资料里有。 #id:fleet-told #buyer.fact
  -> hub
* [装车卡在哪儿？ #id:stuck #ask.open #spin:P #need:waiting]
  BUYER: 等两个小时。 #id:stuck-told #buyer.need-implied #need:waiting
  -> hub
* [等两个小时，记下了。 #id:note #listen.note]
  { draw(2) == 0:
    BUYER: 写清楚。 #id:note-0 #buyer.fact
  - else:
    BUYER: 好。 #id:note-1
  }
  -> hub
* {need("waiting") == 1} [降到三十分钟，对您值多少？ #id:worth #ask.open #spin:N #need:waiting]
  { trust() < 20:
    ~ doubted = true
    BUYER: 先证明做得到。 #id:worth-doubt #buyer.objection #need:waiting
  - else:
    BUYER: 那得算算，肯定要解决。 #id:worth-told #buyer.need-explicit #need:waiting
  }
  -> hub
* [我们的车快。 #id:pitch #present.benefit #need:waiting]
  { need("waiting") >= 2:
    BUYER: 这个可以谈。 #id:pitch-good #buyer.signal
  - else:
    BUYER: 先别急。 #id:pitch-early #buyer.objection
  }
  -> hub
* [点个头，回扣好说。 #id:slip #red.bribe]
  BUYER: 你再说一遍？ #id:slip-heard #buyer.defensive
  -> hub
+ [下周三我带人来测一上午？ #id:next #commit.next-step]
  { need("waiting") >= 2 and not doubted:
    ROOM: 他在本子上记了一笔。 #id:next-yes #stage #end:advance
  - else:
    BUYER: 再说吧。 #id:next-no #end:no-sale
  }
  -> END
