EXTERNAL trust()
EXTERNAL need(id)
EXTERNAL told(tag)
EXTERNAL draw(n)
-> start

=== start
BUYER: 坐。 #id:sit
-> hub

=== hub
* [您这儿几台叉车？ #id:fleet #ask.closed #spin:S #known]
  BUYER: 资料里有。 #id:fleet-told #buyer.fact
  -> hub
+ {need("waiting") == 0} [装车卡在哪儿？ #id:stuck #ask.open #spin:P #need:waiting]
  BUYER: 等两个小时。 #id:stuck-told #buyer.need-implied #need:waiting
  -> hub
+ {need("waiting") == 1} [等两个小时，也就是一上午白排？ #id:echo #listen.paraphrase #need:waiting]
  BUYER: 差不多。 #id:echo-told #buyer.fact
  -> hub
+ {need("waiting") == 1} [降到三十分钟，对您值多少？ #id:worth #ask.open #spin:N #need:waiting]
  BUYER: 那得算算，肯定要解决。 #id:worth-told #buyer.need-explicit #need:waiting
  -> hub
* [我们的车快。 #id:pitch #present.benefit #need:waiting]
  { need("waiting") >= 2:
    BUYER: 这个可以谈。 #id:pitch-good #buyer.signal
  - else:
    BUYER: 先别急。 #id:pitch-early #buyer.objection
  }
  -> hub
+ [下周三我带人来测一上午？ #id:next #commit.next-step]
  { need("waiting") >= 2:
    ROOM: 他在本子上记了一笔。 #id:next-yes #stage #end:advance
  - else:
    BUYER: 再说吧。 #id:next-no #end:no-sale
  }
  -> END
