-- Working with cases: waiting and waking, parties, ties, time

-- query case_to_wake: list
-- in: at int, n int
-- access: a job looks after the clock
-- out: id int
select c.id from contact_case c where c.status = 4 and c.wait_until <= :at order by c.opened_at, c.id limit :n

-- query case_to_remind: list
-- in: at int, n int
-- access: as case_to_wake
-- out: id int
select c.id from contact_case c where c.status = 3 and c.wait_until <= :at order by c.opened_at, c.id limit :n

-- query case_to_warn: list
-- in: at int, n int
-- access: as case_to_wake
-- out: id int
select c.id from contact_case c where c.status = 1 and c.due_at > 0 and c.due_at < :at and c.late = 0 order by c.due_at, c.id limit :n

-- query case_to_reckon: list
-- in: n int
-- access: as case_to_wake
-- out: id int
select c.id from contact_case c where c.status = 1 and c.due_at = 0 order by c.due_at, c.id limit :n

-- query case_promise: get
-- in: type_id int
-- out: answer_days int, promised int
select t.answer_days, case when t.unit_id is not null or t.answer_days > 0 or t.agreement <> '' then 1 else 0 end
from contact_case_type t where t.id = :type_id

-- query case_reported: find
-- in: id int
-- access: who wrote a secret case down sees how it goes, and nothing of what it is about
-- out: id int, number text, status int, holder_name text?, unit_sv text, unit_en text, unit_fi text, opened_at int, due_at int, late int, resolution int, wait_until int?, handed_at int?, arrived_day int?, opened_day int
select c.id, c.number, c.status, h.name, u.name_sv, u.name_en, u.name_fi, c.opened_at, c.due_at, c.late, c.resolution, c.wait_until,
  c.handed_at, c.arrived_day, c.opened_day
from contact_case c join core_unit u on u.id = c.unit_id left join core_user h on h.id = c.holder_id
where c.id = :id and c.reporter_id = :viewer

-- query case_reported_list: list
-- in: n int
-- access: as case_reported
-- out: id int, number text, status int, holder_name text?, unit_sv text, unit_en text, unit_fi text, opened_at int, due_at int, handed_at int?
select c.id, c.number, c.status, h.name, u.name_sv, u.name_en, u.name_fi, c.opened_at, c.due_at, c.handed_at
from contact_case c join core_unit u on u.id = c.unit_id left join core_user h on h.id = c.holder_id
where c.reporter_id = :viewer order by c.opened_at desc, c.id desc limit :n

-- query case_worker_list: list
-- in: class_id int
-- scan: the users of a class, some dozen; they are sorted by name
-- out: id int, name text, name_sort text
select u.id, u.name, u.name_sort from core_viewer_class v join core_user u on u.id = v.user_id
where v.class_id = :class_id and v.level >= 3 and u.disabled_at is null and u.kind = 0 order by u.name_sort, u.id limit 500

-- query case_colleague_list: list
-- scan: who may write where the viewer may: some hundred; they are sorted by name
-- out: id int, name text, name_sort text
select u.id, u.name, u.name_sort from core_user u
where u.id in (select v.user_id from core_viewer_class v join core_viewer_class m on m.class_id = v.class_id
    where m.user_id = :viewer and m.level >= 3 and v.level >= 3)
and u.disabled_at is null and u.kind = 0 order by u.name_sort, u.id limit 500

-- query case_worker: find
-- in: class_id int, user_id int
-- out: id int, name text
select u.id, u.name from core_viewer_class v join core_user u on u.id = v.user_id
where v.class_id = :class_id and v.user_id = :user_id and v.level >= 3 and u.disabled_at is null and u.kind = 0

-- Parties

-- query case_party_add: exec
-- in: id int, case_id int, person_id int, role int, added_by int?, added_at int
insert into contact_case_party (id, case_id, person_id, role, added_by, added_at)
values (:id, :case_id, :person_id, :role, :added_by, :added_at)

-- query case_party_list: list
-- in: case_id int
-- out: id int, person_id int, role int
select p.id, p.person_id, p.role from contact_case_party p where p.case_id = :case_id order by p.id limit 50

-- query case_party_find: find
-- in: case_id int, person_id int
-- out: id int
select p.id from contact_case_party p where p.person_id = :person_id and p.case_id = :case_id order by p.id limit 1

-- query case_party_one: find
-- in: id int, case_id int
-- out: id int, person_id int, role int
select p.id, p.person_id, p.role from contact_case_party p where p.id = :id and p.case_id = :case_id

-- query case_party_remove: exec
-- in: id int, case_id int
delete from contact_case_party where id = :id and case_id = :case_id

-- Ties

-- query case_tie_add: exec
-- in: id int, case_id int, kind int, to_kind int, to_id int, made_by int?, made_at int
insert into contact_case_tie (id, case_id, kind, to_kind, to_id, made_by, made_at)
values (:id, :case_id, :kind, :to_kind, :to_id, :made_by, :made_at)

-- query case_tie_from: list
-- in: case_id int
-- out: id int, kind int, to_kind int, to_id int
select t.id, t.kind, t.to_kind, t.to_id from contact_case_tie t where t.case_id = :case_id order by t.id limit 100

-- query case_tie_to: list
-- in: to_kind int, to_id int
-- out: id int, kind int, case_id int
select t.id, t.kind, t.case_id from contact_case_tie t where t.to_kind = :to_kind and t.to_id = :to_id order by t.id limit 100

-- query case_tie_find: find
-- in: case_id int, to_kind int, to_id int
-- out: id int, kind int
select t.id, t.kind from contact_case_tie t where t.case_id = :case_id and t.to_kind = :to_kind and t.to_id = :to_id order by t.id limit 1

-- query case_tie_one: find
-- in: id int
-- out: id int, case_id int, kind int, to_kind int, to_id int
select t.id, t.case_id, t.kind, t.to_kind, t.to_id from contact_case_tie t where t.id = :id

-- query case_tie_remove: exec
-- in: id int
delete from contact_case_tie where id = :id

-- The case that this one was merged into.
-- query case_merged_into: find
-- in: case_id int
-- out: id int, to_id int
select t.id, t.to_id from contact_case_tie t where t.case_id = :case_id and t.kind = 4 order by t.id limit 1

-- query case_merged_list: list
-- in: to_id int
-- out: id int, case_id int
select t.id, t.case_id from contact_case_tie t where t.to_kind = 1 and t.to_id = :to_id and t.kind = 4 order by t.id limit 50

-- Time

-- query case_spent_add: exec
-- in: id int, case_id int, user_id int?, minutes int, at int
insert into contact_case_spent (id, case_id, user_id, minutes, at) values (:id, :case_id, :user_id, :minutes, :at)

-- query case_spent_sum: get
-- in: case_id int
-- out: minutes int, n int
select cast(coalesce(sum(s.minutes), 0) as bigint), cast(count(*) as bigint) from contact_case_spent s where s.case_id = :case_id

-- query case_spent_remove: exec
-- in: id int, case_id int
delete from contact_case_spent where id = :id and case_id = :case_id

-- What may be said

-- query case_tell_find: find
-- in: type_id int
-- out: rev int, body text
select t.rev, t.body from contact_case_tell t where t.type_id = :type_id

-- query case_tell_add: exec
-- in: type_id int, body text
insert into contact_case_tell (type_id, body) values (:type_id, :body)

-- query case_tell_change: rev
-- in: type_id int, rev int, body text
update contact_case_tell set body = :body, rev = rev + 1 where type_id = :type_id and rev = :rev

-- query case_late_known: exec
-- in: at int
-- access: made in the past for the demo: its units were told then
update contact_case set late = 1 where status = 1 and due_at > 0 and due_at < :at

-- What the clock writes is no change that a colleague's form must know of: rev stays.

-- query case_mark_late: exec
-- in: id int
-- access: a job looks after the clock
update contact_case set late = 1 where id = :id

-- query case_mark_reminded: exec
-- in: id int, at int
-- access: as case_mark_late
update contact_case set wait_until = null, reminded_at = :at where id = :id

-- query case_mark_due: exec
-- in: id int, due_at int, late int
-- access: as case_mark_late
update contact_case set due_at = :due_at, late = :late where id = :id
