-- Call-back slips

-- query callback_add: exec
-- in: id int, case_id int?, topic_id int?, unit_id int, access int, holder_id int?, person_id int, channel int, lang int, about text, asked_time int, from_at int, due_at int, made_by int?, at int
insert into contact_callback (id, case_id, topic_id, unit_id, access, holder_id, person_id, channel, lang, about, status, asked_time,
  from_at, due_at, next_at, made_by, made_at)
values (:id, :case_id, :topic_id, :unit_id, :access, :holder_id, :person_id, :channel, :lang, :about, 1, :asked_time,
  :from_at, :due_at, :from_at, :made_by, :at)

-- query callback_get: get
-- in: id int
-- out: id int, rev int, case_id int?, topic_id int?, unit_id int, access int, holder_id int?, holder_name text?, person_id int, person_name text?, person_phone text?, protected int, channel int, lang int, about text, status int, asked_time int, from_at int, due_at int, next_at int, tries int, told int, made_by int?, maker_name text?, made_at int, done_by int?, done_name text?, done_at int, topic_sv text?, topic_en text?, topic_fi text?, unit_sv text, unit_en text, unit_fi text, level int
select s.id, s.rev, s.case_id, s.topic_id, s.unit_id, s.access, s.holder_id, h.name, s.person_id, p.name, p.phone,
  case when p.sealed is null then 0 else 1 end, s.channel, s.lang, s.about, s.status, s.asked_time, s.from_at, s.due_at, s.next_at,
  s.tries, s.told, s.made_by, m.name, s.made_at, s.done_by, d.name, s.done_at, t.name_sv, t.name_en, t.name_fi,
  u.name_sv, u.name_en, u.name_fi, {level s.access}
from contact_callback s join core_person p on p.id = s.person_id join core_unit u on u.id = s.unit_id
left join core_topic t on t.id = s.topic_id left join core_user h on h.id = s.holder_id
left join core_user m on m.id = s.made_by left join core_user d on d.id = s.done_by
where s.id = :id and {viewer read s.access}

-- query callback_label: find
-- in: id int
-- access: when it is, and the class: who may hear of it; nothing of whom or what
-- out: access int, from_at int, level int
select s.access, s.from_at, {level s.access} from contact_callback s where s.id = :id

-- query callback_update: rev
-- in: id int, rev int, status int, holder_id int?, unit_id int, access int, next_at int, due_at int, tries int, told int, done_by int?, done_at int
-- access: the caller has read the row with callback_get and looked at its level
update contact_callback set status = :status, holder_id = :holder_id, unit_id = :unit_id, access = :access, next_at = :next_at,
  due_at = :due_at, tries = :tries, told = :told, done_by = :done_by, done_at = :done_at, rev = rev + 1
where id = :id and rev = :rev

-- query callback_to_tell: list
-- in: now int, n int
-- access: the program tells those whose it is; whether they may see it is asked when it is shown
-- out: id int, holder_id int?, unit_id int, access int, due_at int, told int
select s.id, s.holder_id, s.unit_id, s.access, s.due_at, s.told from contact_callback s
where s.status = 1 and s.next_at <= :now and (s.told = 0 or (s.told = 1 and s.due_at < :now)) order by s.next_at, s.id limit :n

-- query callback_to_chase: list
-- in: now int, today int, n int
-- access: as callback_to_tell
-- out: id int, holder_id int?, unit_id int, access int, due_at int, told int
select s.id, s.holder_id, s.unit_id, s.access, s.due_at, s.told from contact_callback s
where s.status = 1 and s.due_at < :now and s.told = 2 and s.told_day < :today order by s.due_at, s.id limit :n

-- query callback_told: exec
-- in: id int, told int, day int
-- access: as callback_to_tell
update contact_callback set told = :told, told_day = :day where id = :id

-- query callback_of: list
-- in: holder_id int, n int
-- out: id int, rev int, about text, next_at int, due_at int, tries int, person_name text?, person_phone text?, protected int
select s.id, s.rev, s.about, s.next_at, s.due_at, s.tries, p.name, p.phone, case when p.sealed is null then 0 else 1 end
from contact_callback s join core_person p on p.id = s.person_id
where s.holder_id = :holder_id and s.status = 1 and {viewer read s.access} order by s.next_at, s.id limit :n

-- query callback_on_case: list
-- in: case_id int, n int
-- out: id int, status int, next_at int
select s.id, s.status, s.next_at from contact_callback s
where s.case_id = :case_id and {viewer read s.access} order by s.id desc limit :n

-- query callback_at_unit: find
-- in: unit_id int
-- access: yes or no, for whoever wants to retire the unit
-- out: id int
select s.id from contact_callback s where s.unit_id = :unit_id and s.status = 1 order by s.next_at, s.id limit 1

-- query callback_topic_secret: exec
-- in: topic_id int
-- access: what is about a topic that is made secret becomes so where it is
-- scan: the classes, some hundred; the slips by their topic
update contact_callback set rev = rev + 1, access = (select y.id from core_access_class n
    join core_access_class y on y.unit_id = n.unit_id and y.kind = n.kind and y.secrecy = 1 where n.id = contact_callback.access)
where topic_id = :topic_id and access in (select k.id from core_access_class k where k.secrecy = 0)

-- query callback_rows: listing
-- out: id int, rev int, about text, status int, from_at int, due_at int, next_at int, tries int, made_at int, done_at int, holder_name text?, person_name text?, person_phone text?, protected int, topic_sv text?, topic_en text?, topic_fi text?, unit_sv text, unit_en text, unit_fi text, level int, asked_time int
-- needs: status
-- filter: status int: s.status = :status
-- filter: holder int: s.holder_id = :holder
-- filter: free: s.holder_id is null
-- filter: late int: +s.due_at < :late
-- filter: now int: +s.next_at <= :now
-- filter: unit int: +s.unit_id = :unit
-- filter: units int: +s.unit_id in (with recursive below (id) as (select u1.id from core_unit u1 where u1.id = :units union all select u2.id from below b join core_unit u2 on u2.parent_id = b.id) select below.id from below)
-- filter: mine_units int: +s.unit_id in (with recursive below (id) as (select g.unit_id from core_grant g where g.user_id = :mine_units union select u3.id from below b join core_unit u3 on u3.parent_id = b.id) select below.id from below)
-- filter: topic int: +s.topic_id = :topic
-- filter: topics int: +s.topic_id in (with recursive below (id) as (select t1.id from core_topic t1 where t1.id = :topics union all select t2.id from below b join core_topic t2 on t2.parent_id = b.id) select below.id from below)
-- sort: next: next_at, id
-- sort: late: due_at, id
-- sort: done: done_at desc, id desc
select s.id, s.rev, s.about, s.status, s.from_at, s.due_at, s.next_at, s.tries, s.made_at, s.done_at, h.name, p.name, p.phone,
  case when p.sealed is null then 0 else 1 end, t.name_sv, t.name_en, t.name_fi, u.name_sv, u.name_en, u.name_fi, {level s.access},
  s.asked_time
from contact_callback s join core_person p on p.id = s.person_id join core_unit u on u.id = s.unit_id
left join core_topic t on t.id = s.topic_id left join core_user h on h.id = s.holder_id
where {viewer read s.access}
