-- Words of the editors, and what people search for

-- query word_add: exec
-- in: id int, kind int, head text, others text, state int, pair text, author_id int?, at int
insert into contact_word (id, kind, head, head_sort, others, state, pair, author_id, changed_at)
values (:id, :kind, :head, {collate :head}, :others, :state, :pair, :author_id, :at)

-- query word_change: rev
-- in: id int, rev int, kind int, head text, others text, pair text, author_id int?, at int
update contact_word set kind = :kind, head = :head, head_sort = {collate :head}, others = :others, pair = :pair,
  author_id = :author_id, changed_at = :at, rev = rev + 1
where id = :id and rev = :rev

-- query word_set_state: rev
-- in: id int, rev int, state int, author_id int?, at int
update contact_word set state = :state, author_id = :author_id, changed_at = :at, rev = rev + 1 where id = :id and rev = :rev

-- query word_one: get
-- in: id int
-- out: id int, rev int, kind int, head text, others text, state int, pair text, author text, changed_at int
select w.id, w.rev, w.kind, w.head, w.others, w.state, w.pair, coalesce(u.name, ''), w.changed_at
from contact_word w left join core_user u on u.id = w.author_id where w.id = :id

-- query word_by_pair: list
-- in: pair text
-- out: id int, state int
select w.id, w.state from contact_word w where w.pair = :pair order by w.id limit 20

-- query word_used: list
-- scan: all of them are read; some thousand at most
-- out: id int, kind int, head text, others text
select w.id, w.kind, w.head, w.others from contact_word w where w.state = 1 order by w.id limit 5000

-- query word_rows: listing
-- out: id int, rev int, kind int, head text, others text, state int, author text?, changed_at int, head_sort text
-- filter: kind int: +w.kind = :kind
-- filter: used: w.state = 1
-- filter: away: w.state = 2
-- filter: dismissed: w.state = 3
-- filter: among text: replace(:among, ',' || cast(w.id as text) || ',', ',') <> :among
-- sort: head: head_sort, id
-- sort: changed: changed_at desc, id desc
select w.id, w.rev, w.kind, w.head, w.others, w.state, u.name, w.changed_at, w.head_sort
from contact_word w left join core_user u on u.id = w.author_id
where w.id > 0

-- query asked_add: exec
-- in: id int, kind int, mac text, lang int, text text, next text?, answer_id int?, n int, none int, unsure int, day int, k int
insert into contact_asked (id, kind, mac, lang, text, next, answer_id, n, none, unsure, missed, day)
values (:id, :kind, :mac, :lang, case when :n >= :k then :text else null end, case when :n >= :k then :next else null end,
  :answer_id, :n, :none, :unsure, :none + :unsure, :day)
on conflict (mac) do update set n = contact_asked.n + excluded.n, none = contact_asked.none + excluded.none,
  unsure = contact_asked.unsure + excluded.unsure, missed = contact_asked.missed + excluded.missed,
  day = case when excluded.day > contact_asked.day then excluded.day else contact_asked.day end,
  text = case when contact_asked.n + excluded.n >= :k then :text else contact_asked.text end,
  next = case when contact_asked.n + excluded.n >= :k then :next else contact_asked.next end

-- query asked_one: get
-- in: id int
-- out: id int, kind int, lang int, text text?, next text?, n int, hidden int
select a.id, a.kind, a.lang, a.text, a.next, a.n, a.hidden from contact_asked a where a.id = :id

-- query asked_hide: exec
-- in: id int, hidden int
update contact_asked set hidden = :hidden where id = :id

-- query asked_often: list
-- in: kind int, least int, n int
-- out: id int, lang int, text text?, next text?, count int, none int, unsure int
select a.id, a.lang, a.text, a.next, a.n, a.none, a.unsure from contact_asked a
where a.kind = :kind and a.n >= :least and a.text is not null and a.hidden = 0 order by a.n desc, a.id desc limit :n

-- query asked_of_answer: list
-- in: answer_id int, least int
-- out: id int, text text?
select a.id, a.text from contact_asked a
where a.answer_id = :answer_id and a.kind = 3 and a.n >= :least and a.text is not null order by a.n desc, a.id limit 20

-- query asked_rows: listing
-- out: id int, lang int, text text?, n int, none int, unsure int, missed int, day int, hidden int
-- filter: lang int: +a.lang = :lang
-- filter: none: +a.none > 0
-- filter: missed: +a.missed > 0
-- filter: open: a.hidden = 0
-- filter: hidden: a.hidden = 1
-- sort: missed: missed desc, id desc
-- sort: n: n desc, id desc
-- sort: day: day desc, id desc
select a.id, a.lang, a.text, a.n, a.none, a.unsure, a.missed, a.day, a.hidden
from contact_asked a where a.kind = 1 and a.text is not null

-- query asked_sweep: exec
-- in: before int, rare int
delete from contact_asked where id in (select a.id from contact_asked a
  where a.day < :rare and (a.text is null or a.day < :before) order by a.day, a.id limit 200)

-- query word_all: list
-- scan: all of them are looked through for a part of a word; some thousand at most
-- out: id int, head text, others text
select w.id, w.head, w.others from contact_word w order by w.id limit 5000
