-- Case types and answers

-- query case_type_add: exec
-- in: id int, key text, ladder_step int, position int, name_sv text, name_en text, name_fi text, minutes int, unit_id int?, answer_days int, agreement text, review_day int?, asked int, help_sv text, help_en text, help_fi text
insert into contact_case_type (id, key, ladder_step, position, name_sv, name_sort, name_en, name_fi, minutes, unit_id, answer_days, agreement, review_day, asked, help_sv, help_en, help_fi)
values (:id, :key, :ladder_step, :position, :name_sv, {collate :name_sv}, :name_en, :name_fi, :minutes, :unit_id, :answer_days, :agreement, :review_day, :asked, :help_sv, :help_en, :help_fi)

-- query case_type_change: rev
-- in: id int, rev int, ladder_step int, position int, name_sv text, name_en text, name_fi text, minutes int, unit_id int?, answer_days int, agreement text, review_day int?, asked int, help_sv text, help_en text, help_fi text
update contact_case_type set ladder_step = :ladder_step, position = :position, name_sv = :name_sv, name_sort = {collate :name_sv}, name_en = :name_en,
  name_fi = :name_fi, minutes = :minutes, unit_id = :unit_id, answer_days = :answer_days, agreement = :agreement,
  review_day = :review_day, asked = :asked, help_sv = :help_sv, help_en = :help_en, help_fi = :help_fi, rev = rev + 1
where id = :id and rev = :rev

-- query case_type_retire: rev
-- in: id int, rev int, at int?
update contact_case_type set retired_at = :at, rev = rev + 1 where id = :id and rev = :rev

-- query case_type_list: list
-- scan: case types are some dozen; a form shows them all
-- out: id int, key text, ladder_step int, name_sv text, name_en text, name_fi text
select t.id, t.key, t.ladder_step, t.name_sv, t.name_en, t.name_fi
from contact_case_type t where t.retired_at is null order by t.position, t.id limit 500

-- What citizens choose from
-- query case_type_asked: list
-- scan: case types are some dozen
-- out: id int, key text, name_sv text, name_en text, name_fi text, help_sv text, help_en text, help_fi text, answer_days int, promised int
select t.id, t.key, t.name_sv, t.name_en, t.name_fi, t.help_sv, t.help_en, t.help_fi, t.answer_days,
  case when t.unit_id is not null or t.answer_days > 0 or t.agreement <> '' then 1 else 0 end
from contact_case_type t
where t.asked = 1 and t.retired_at is null order by t.position, t.id limit 20

-- query case_type_by_key: find
-- in: key text
-- out: id int
select t.id from contact_case_type t where t.key = :key

-- query case_type_one: get
-- in: id int
-- out: id int, rev int, key text, ladder_step int, position int, name_sv text, name_en text, name_fi text, minutes int, unit_id int?, answer_days int, agreement text, review_day int?, retired_at int?, unit_sv text?, unit_en text?, unit_fi text?, asked int, help_sv text, help_en text, help_fi text
select t.id, t.rev, t.key, t.ladder_step, t.position, t.name_sv, t.name_en, t.name_fi, t.minutes, t.unit_id, t.answer_days,
  t.agreement, t.review_day, t.retired_at, u.name_sv, u.name_en, u.name_fi, t.asked, t.help_sv, t.help_en, t.help_fi
from contact_case_type t left join core_unit u on u.id = t.unit_id where t.id = :id

-- query case_type_rows: listing
-- out: id int, key text, position int, ladder_step int, name_sv text, name_en text, name_fi text, minutes int, answer_days int, agreement text, retired_at int?, unit_sv text?, unit_en text?, unit_fi text?, name_sort text
-- scan: case types are some dozen
-- filter: step int: t.ladder_step = :step
-- filter: unit int: t.unit_id = :unit
-- filter: units int: t.unit_id in (with recursive below (id) as (select u1.id from core_unit u1 where u1.id = :units union all select u2.id from below b join core_unit u2 on u2.parent_id = b.id) select below.id from below)
-- filter: used: t.retired_at is null
-- filter: retired: t.retired_at is not null
-- sort: position: position, id
-- sort: name: name_sort, id
-- sort: step: ladder_step, position, id
-- sort: minutes: minutes, id
-- sorted: position: case types are some dozen
-- sorted: name: case types are some dozen
-- sorted: step: case types are some dozen
-- sorted: minutes: case types are some dozen
select t.id, t.key, t.position, t.ladder_step, t.name_sv, t.name_en, t.name_fi, t.minutes, t.answer_days, t.agreement,
  t.retired_at, u.name_sv, u.name_en, u.name_fi, t.name_sort
from contact_case_type t left join core_unit u on u.id = t.unit_id
where t.id > 0

-- query answer_add: exec
-- in: id int, topic_id int, unit_id int?, lang int, audience int, question text, body text, source text?, source_key text, reviewed_at int
insert into contact_answer (id, topic_id, unit_id, lang, audience, question, question_sort, body, source, source_key, reviewed_at, updated_at)
values (:id, :topic_id, :unit_id, :lang, :audience, :question, {collate :question}, :body, :source, :source_key, :reviewed_at, :reviewed_at)

-- query answer_by_source_key: find
-- in: source_key text
-- out: id int, rev int, topic_id int, question text, body text
select a.id, a.rev, a.topic_id, a.question, a.body from contact_answer a where a.source_key = :source_key

-- query answer_change: rev
-- in: id int, rev int, topic_id int, question text, body text, at int
update contact_answer set topic_id = :topic_id, question = :question, question_sort = {collate :question}, body = :body, updated_at = :at, rev = rev + 1
where id = :id and rev = :rev

-- query answer_get: get
-- in: id int
-- out: id int, topic_id int, lang int, audience int, question text, body text, source text?, reviewed_at int, unit_sv text?, unit_en text?, unit_fi text?, topic_sv text, topic_en text, topic_fi text
select a.id, a.topic_id, a.lang, a.audience, a.question, a.body, a.source, a.reviewed_at,
  u.name_sv, u.name_en, u.name_fi, t.name_sv, t.name_en, t.name_fi
from contact_answer a left join core_unit u on u.id = a.unit_id join core_topic t on t.id = a.topic_id
where a.id = :id and a.retired_at is null

-- query answer_page: list
-- in: after int, topic_id int, lang int, n int
-- out: id int, topic_id int, lang int, audience int, question text, body text, source text?, reviewed_at int, unit_sv text?, unit_en text?, unit_fi text?, topic_sv text, topic_en text, topic_fi text
select a.id, a.topic_id, a.lang, a.audience, a.question, a.body, a.source, a.reviewed_at,
  u.name_sv, u.name_en, u.name_fi, t.name_sv, t.name_en, t.name_fi
from contact_answer a left join core_unit u on u.id = a.unit_id join core_topic t on t.id = a.topic_id
where a.id > :after and a.audience = 0 and a.retired_at is null and (:topic_id = 0 or a.topic_id = :topic_id)
and (:lang < 0 or a.lang = :lang) order by a.id limit :n

-- query answer_all: list
-- in: after int, n int
-- out: id int, lang int, audience int, question text, body text, keywords text, prior int, updated_at int
select a.id, a.lang, a.audience, a.question, a.body, a.keywords, a.prior, a.updated_at from contact_answer a
where a.id > :after and a.retired_at is null order by a.id limit :n

-- query answer_find_index: find
-- in: id int
-- out: lang int, audience int, question text, body text, keywords text, prior int, updated_at int, retired_at int?
select a.lang, a.audience, a.question, a.body, a.keywords, a.prior, a.updated_at, a.retired_at from contact_answer a where a.id = :id

-- query answer_common: list
-- in: lang int, topic_id int, n int
-- out: id int, question text
select a.id, a.question from contact_answer a
where a.topic_id = :topic_id and a.lang = :lang and a.audience = 0 and a.retired_at is null and a.source is null
order by a.id limit :n

-- query answer_on_topic: find
-- in: topic_id int
-- out: id int
select a.id from contact_answer a where a.topic_id = :topic_id and a.retired_at is null order by a.id limit 1

-- query helped_add: exec
-- in: id int, answer_id int, topic_id int, day int
insert into contact_helped (id, answer_id, topic_id, day) values (:id, :answer_id, :topic_id, :day)

-- Cases

-- query case_place: get
-- in: topic_id int, type_id int, class_kind int
-- scan: case types are some dozen; topics are walked when none was chosen and none is the general one
-- out: topic_id int, secrecy int, type_id int, centre_id int, access int, answer_days int, promised int, cause int?
select t.id, t.secrecy, y.id, u.id, k.id, coalesce(y.answer_days, 0), case when y.unit_id is not null or y.answer_days > 0 or y.agreement <> '' then 1 else 0 end, coalesce(
  (select a.cause from contact_topic_cause a where a.topic_id = t.id),
  (select a.cause from contact_topic_cause a where a.topic_id = t.parent_id),
  (select a.cause from core_topic q join contact_topic_cause a on a.topic_id = q.parent_id where q.id = t.parent_id))
from (select 1 as one) o
left join core_topic t on t.id = case when :topic_id <> 0 then :topic_id else coalesce(
  (select g.id from core_topic g where g.key = 'allmant'),
  (select f.id from core_topic f order by f.parent_id is not null, f.position, f.id limit 1)) end
left join contact_case_type y on y.id = case when :type_id <> 0 then :type_id else
  (select z.id from contact_case_type z where z.retired_at is null order by z.position, z.id limit 1) end
left join core_unit u on u.id = coalesce((select c.id from core_unit c where c.kind = 1 order by c.id limit 1),
  (select m.id from core_unit m where m.kind = 0 order by m.id limit 1))
left join core_access_class k on k.unit_id = u.id and k.secrecy = t.secrecy and k.kind = :class_kind

-- query case_add: exec
-- in: id int, number text, code_mac text, type_id int, topic_id int, unit_id int, access int, holder_id int?, person_id int?, channel int, lang int, status int, title text, known int, opened_at int, opened_day int, email text?, answered_day int?, answer_s int?, cause int, customer int, due_at int
insert into contact_case (id, number, code_mac, type_id, topic_id, unit_id, access, holder_id, person_id, channel, lang,
  status, resolution, title, known, opened_at, opened_day, email, changed_at, answered_day, answer_s, cause, customer, due_at)
values (:id, :number, :code_mac, :type_id, :topic_id, :unit_id, :access, :holder_id, :person_id, :channel, :lang,
  :status, 0, :title, :known, :opened_at, :opened_day, :email, :opened_at, :answered_day, :answer_s, :cause, :customer, :due_at)

-- query case_by_number: find
-- in: number text
-- access: the citizen shows number and secret code instead
-- out: id int, code_mac text
select c.id, c.code_mac from contact_case c where c.number = :number

-- query case_label: find
-- in: id int
-- access: the number tells nothing; where it leads is decided by the level
-- out: number text, level int
select c.number, {level c.access} from contact_case c where c.id = :id

-- query case_class: find
-- in: id int
-- access: the class itself, to know who may hear that the case changed
-- out: access int
select c.access from contact_case c where c.id = :id

-- query case_get: get
-- in: id int
-- out: id int, rev int, number text, type_id int, topic_id int, unit_id int, holder_id int?, holder_name text?, person_id int?, channel int, lang int, status int, resolution int, title text, known int, handed_over int, first_contact int, opened_at int, opened_day int, closed_at int?, closed_day int?, level int, access int, return_by int?, topic_sv text, topic_en text, topic_fi text, unit_sv text, unit_en text, unit_fi text, type_sv text, type_en text, type_fi text, secrecy int, answered_day int?, answer_s int?, returned int, close_s int?, due_at int, late int, wait_until int?, waiting_at int?, waited_s int, reminded_at int?, arrived_day int?, handed_at int?, from_unit_id int?, reporter_id int?, from_sv text?, from_en text?, from_fi text?
select c.id, c.rev, c.number, c.type_id, c.topic_id, c.unit_id, c.holder_id, h.name, c.person_id, c.channel, c.lang,
  c.status, c.resolution, c.title, c.known, c.handed_over, c.first_contact, c.opened_at, c.opened_day, c.closed_at,
  c.closed_day, {level c.access}, c.access, c.return_by, t.name_sv, t.name_en, t.name_fi, u.name_sv, u.name_en, u.name_fi,
  y.name_sv, y.name_en, y.name_fi, k.secrecy, c.answered_day, c.answer_s, c.returned, c.close_s,
  c.due_at, c.late, c.wait_until, c.waiting_at, c.waited_s, c.reminded_at, c.arrived_day, c.handed_at, c.from_unit_id, c.reporter_id,
  f.name_sv, f.name_en, f.name_fi
from contact_case c join core_access_class k on k.id = c.access join core_topic t on t.id = c.topic_id join core_unit u on u.id = c.unit_id
join contact_case_type y on y.id = c.type_id left join core_user h on h.id = c.holder_id left join core_unit f on f.id = c.from_unit_id
where c.id = :id and {viewer limited c.access}

-- query case_open_at_unit: find
-- in: unit_id int
-- access: yes or no, for whoever wants to retire the unit
-- out: id int
select c.id from contact_case c where c.unit_id = :unit_id and c.status in (1, 3, 4) order by c.id limit 1

-- query case_open_on_topic: find
-- in: topic_id int
-- access: yes or no, for whoever wants to retire the topic
-- out: id int
select c.id from contact_case c where c.topic_id = :topic_id and c.status in (1, 3, 4) order by c.id limit 1

-- query topic_secret_queue: list
-- in: topic_id int
-- access: what the queues' figures must follow
-- scan: the classes, some hundred; the cases by their topic
-- out: from_class int, to_class int, open int, free int
select c.access, s.id, cast(count(*) as bigint), cast(sum(case when c.holder_id is null then 1 else 0 end) as bigint)
from contact_case c join core_access_class n on n.id = c.access and n.secrecy = 0
join core_access_class s on s.unit_id = n.unit_id and s.kind = n.kind and s.secrecy = 1
where c.topic_id = :topic_id and c.status = 1 group by c.access, s.id order by c.access, s.id limit 5000

-- query case_topic_secret: exec
-- in: topic_id int
-- access: every case of the topic becomes secret where it is
-- scan: the classes, some hundred; the cases by their topic
update contact_case set rev = rev + 1, access = (select s.id from core_access_class n
    join core_access_class s on s.unit_id = n.unit_id and s.kind = n.kind and s.secrecy = 1 where n.id = contact_case.access)
where topic_id = :topic_id and access in (select k.id from core_access_class k where k.secrecy = 0)

-- query case_index: find
-- in: id int
-- access: the index keeps the class; what is shown is read again for the viewer
-- out: number text, title text, lang int, access int, opened_at int, protected int
select c.number, c.title, c.lang, c.access, c.opened_at, case when p.sealed is null and not exists
  (select y.id from contact_case_party y join core_person q on q.id = y.person_id where y.case_id = c.id and q.sealed is not null) then 0 else 1 end
from contact_case c left join core_person p on p.id = c.person_id where c.id = :id

-- query case_index_all: list
-- in: after int, n int
-- access: as case_index
-- out: id int
select c.id from contact_case c where c.id > :after order by c.id limit :n

-- query case_index_topic: list
-- in: topic_id int, after int, n int
-- access: as case_index
-- out: id int
select c.id from contact_case c where c.topic_id = :topic_id and c.id > :after order by c.id limit :n

-- query case_index_person: list
-- in: person_id int
-- access: as case_index
-- out: id int
select c.id from contact_case c where c.person_id = :person_id
or c.id in (select y.case_id from contact_case_party y where y.person_id = :person_id) order by c.id limit 10000

-- query case_forget_email: exec
-- in: person_id int
-- access: the person is protected, in all their cases
update contact_case set email = null, rev = rev + 1 where person_id = :person_id and email is not null

-- query case_found: find
-- in: id int
-- out: id int, number text, title text, status int, lang int, opened_at int, topic_sv text, topic_en text, topic_fi text, unit_sv text, unit_en text, unit_fi text
select c.id, c.number, c.title, c.status, c.lang, c.opened_at, t.name_sv, t.name_en, t.name_fi, u.name_sv, u.name_en, u.name_fi
from contact_case c join core_topic t on t.id = c.topic_id join core_unit u on u.id = c.unit_id
where c.id = :id and {viewer read c.access}

-- query case_by_number_seen: find
-- in: number text
-- out: id int
select c.id from contact_case c where c.number = :number and {viewer read c.access}

-- query case_of_citizen: get
-- in: id int
-- access: the caller has checked number and secret code, or a token made from them
-- out: id int, rev int, number text, channel int, status int, title text, known int, first_contact int, returned int, opened_at int, opened_day int, closed_day int?, handed_over int, access int, holder_id int?, close_s int?, unit_sv text, unit_en text, unit_fi text, unit_id int, topic_id int, answered_day int?, answer_s int?
select c.id, c.rev, c.number, c.channel, c.status, c.title, c.known, c.first_contact, c.returned, c.opened_at,
  c.opened_day, c.closed_day, c.handed_over, c.access, c.holder_id, c.close_s, u.name_sv, u.name_en, u.name_fi,
  c.unit_id, c.topic_id, c.answered_day, c.answer_s
from contact_case c join core_unit u on u.id = c.unit_id where c.id = :id

-- query case_update: rev
-- in: id int, rev int, type_id int, topic_id int, status int, resolution int, holder_id int?, unit_id int, access int, handed_over int, first_contact int, return_by int?, closed_at int?, closed_day int?, answered_day int?, answer_s int?, close_s int?, returned int, due_at int, late int, wait_until int?, waiting_at int?, waited_s int, reminded_at int?, arrived_day int?, handed_at int?, from_unit_id int?, reporter_id int?, at int
-- access: the caller has read the row with case_get and looked at its level
update contact_case set type_id = :type_id, topic_id = :topic_id, status = :status, resolution = :resolution, holder_id = :holder_id, unit_id = :unit_id,
  access = :access, handed_over = :handed_over, first_contact = :first_contact, return_by = :return_by,
  closed_at = :closed_at, closed_day = :closed_day, changed_at = :at,
  answered_day = :answered_day, answer_s = :answer_s, close_s = :close_s, returned = :returned,
  due_at = :due_at, late = :late, wait_until = :wait_until, waiting_at = :waiting_at, waited_s = :waited_s,
  reminded_at = :reminded_at, arrived_day = :arrived_day, handed_at = :handed_at, from_unit_id = :from_unit_id,
  reporter_id = :reporter_id, rev = rev + 1
where id = :id and rev = :rev

-- query case_rows: listing
-- out: id int, rev int, number text, title text, channel int, status int, resolution int, opened_at int, changed_at int, closed_at int?, holder_name text?, topic_sv text, topic_en text, topic_fi text, unit_sv text, unit_en text, unit_fi text, type_sv text, type_en text, type_fi text, level int, topic_id int, unit_id int, due_at int, wait_until int?
-- needs: status number person
-- filter: status int: c.status = :status
-- filter: number text few: c.number = :number
-- filter: person text few: c.person_id in (select p.id from core_person p where p.email_key = :person union all select q.id from core_person q where q.phone_key = :person)
-- filter: holder int by oldest newest quiet changed: c.holder_id = :holder
-- filter: free: c.holder_id is null
-- filter: own int: +c.unit_id in (with recursive below (id) as (select g.unit_id from core_grant g where g.user_id = :own union select u2.id from below b join core_unit u2 on u2.parent_id = b.id) select below.id from below)
-- filter: due_before int by due: c.due_at < :due_before
-- filter: unit int by oldest newest: c.unit_id = :unit
-- filter: units int: +c.unit_id in (with recursive below (id) as (select u1.id from core_unit u1 where u1.id = :units union all select u2.id from below b join core_unit u2 on u2.parent_id = b.id) select below.id from below)
-- filter: topic int by oldest newest: c.topic_id = :topic
-- filter: topics int: +c.topic_id in (with recursive below (id) as (select t1.id from core_topic t1 where t1.id = :topics union all select t2.id from below b join core_topic t2 on t2.parent_id = b.id) select below.id from below)
-- filter: type int: +c.type_id = :type
-- filter: channel int: +c.channel = :channel
-- filter: from_day int: +c.opened_day >= :from_day
-- filter: to_day int: +c.opened_day <= :to_day
-- sort: oldest: opened_at, id
-- sort: newest: opened_at desc, id desc
-- sort: quiet: changed_at, id
-- sort: changed: changed_at desc, id desc
-- sort: due: due_at, id
select c.id, c.rev, c.number, c.title, c.channel, c.status, c.resolution, c.opened_at, c.changed_at, c.closed_at, h.name,
  t.name_sv, t.name_en, t.name_fi, u.name_sv, u.name_en, u.name_fi, y.name_sv, y.name_en, y.name_fi, {level c.access},
  c.topic_id, c.unit_id, c.due_at, c.wait_until
from contact_case c join core_topic t on t.id = c.topic_id join core_unit u on u.id = c.unit_id
join contact_case_type y on y.id = c.type_id left join core_user h on h.id = c.holder_id
where {viewer read c.access}

-- query case_same_topic: list
-- in: topic_id int, not_id int, n int
-- scan: walks the newest open cases until n are found
-- out: id int, number text, title text, opened_at int
select c.id, c.number, c.title, c.opened_at from contact_case c
where c.status = 1 and c.topic_id = :topic_id and c.id <> :not_id and {viewer read c.access}
order by c.opened_at desc, c.id desc limit :n

-- query case_at_unit: list
-- in: unit_id int, n int
-- out: id int, title text, opened_at int
select c.id, c.title, c.opened_at from contact_case c
where c.status = 1 and c.unit_id = :unit_id and {viewer read c.access}
order by c.opened_at desc, c.id desc limit :n

-- query case_held_by: list
-- in: holder_id int, n int
-- out: id int, title text, opened_at int
select c.id, c.title, c.opened_at from contact_case c
where c.status = 1 and c.holder_id = :holder_id and {viewer read c.access}
order by c.opened_at desc, c.id desc limit :n

-- query case_to_return: list
-- in: person_id int, topic_id int, at int
-- access: counts for the statistics only; nothing of the case is shown
-- out: id int, rev int, opened_day int, channel int
-- why: + 0: by the party, who has few. By the topic a filing would read, and collide with, all others on it.
select c.id, c.rev, c.opened_day, c.channel from contact_case c
where c.person_id = :person_id and c.topic_id + 0 = :topic_id and c.first_contact = 1 and c.returned = 0
and c.return_by >= :at and c.opened_at <= :at order by c.id limit 100

-- query case_mark_returned: rev
-- in: id int, rev int
-- access: as case_to_return
update contact_case set returned = 1, rev = rev + 1 where id = :id and rev = :rev

-- query case_export: list
-- in: after int, n int
-- access: the administrator's own command on the server's disk
-- out: id int, number text, channel int, status int, resolution int, topic_key text, unit_key text, type_key text, opened_at int, closed_at int?
select c.id, c.number, c.channel, c.status, c.resolution, t.key, u.key, y.key, c.opened_at, c.closed_at
from contact_case c join core_topic t on t.id = c.topic_id join core_unit u on u.id = c.unit_id
join contact_case_type y on y.id = c.type_id where c.id > :after order by c.id limit :n

-- query case_touch: exec
-- in: id int, at int
-- access: somebody who may has written in the case
update contact_case set changed_at = :at where id = :id

-- query case_whole: find
-- in: id int
-- access: the citizen has shown number and secret code, a job looks after the clock, or: whoever did it may undo it, also when the case has left them; contact_case_undo() asks for the class it comes back to
-- out: id int, rev int, number text, type_id int, topic_id int, unit_id int, holder_id int?, channel int, status int, resolution int, handed_over int, first_contact int, known int, opened_day int, closed_at int?, closed_day int?, return_by int?, access int, returned int, answered_day int?, answer_s int?, close_s int?, opened_at int, person_id int?, due_at int, late int, wait_until int?, waiting_at int?, waited_s int, reminded_at int?, arrived_day int?, handed_at int?, from_unit_id int?, reporter_id int?
select c.id, c.rev, c.number, c.type_id, c.topic_id, c.unit_id, c.holder_id, c.channel, c.status, c.resolution,
  c.handed_over, c.first_contact, c.known, c.opened_day, c.closed_at, c.closed_day, c.return_by, c.access, c.returned,
  c.answered_day, c.answer_s, c.close_s, c.opened_at, c.person_id,
  c.due_at, c.late, c.wait_until, c.waiting_at, c.waited_s, c.reminded_at, c.arrived_day, c.handed_at, c.from_unit_id, c.reporter_id
from contact_case c where c.id = :id

-- Messages

-- query message_add: exec
-- in: id int, case_id int, kind int, channel int, author_id int?, answer_id int?, body text, at int
insert into contact_message (id, case_id, kind, channel, author_id, answer_id, body, at)
values (:id, :case_id, :kind, :channel, :author_id, :answer_id, :body, :at)

-- query message_text: list
-- in: case_id int
-- out: body text
select m.body from contact_message m where m.case_id = :case_id order by m.id limit 500

-- query message_list: list
-- in: case_id int
-- out: id int, kind int, channel int, author_name text?, body text, at int
select m.id, m.kind, m.channel, u.name, m.body, m.at
from contact_message m left join core_user u on u.id = m.author_id
where m.case_id = :case_id order by m.id limit 500

-- Recounting for lyhord stats --verify

-- query count_received: list
-- scan: a recount reads everything, by hand
-- access: counts only
-- out: day int, dim int, n int
select c.opened_day, c.channel, count(*) from contact_case c group by c.opened_day, c.channel
order by c.opened_day, c.channel limit 100000

-- query count_closed: list
-- in: handed_over_too int
-- scan: a recount reads everything, by hand
-- access: counts only
-- out: day int, dim int, n int
select c.closed_day, c.channel, count(*) from contact_case c
where c.closed_day is not null and (c.handed_over = 0 or :handed_over_too = 1)
group by c.closed_day, c.channel order by c.closed_day, c.channel limit 100000

-- query count_contacts: list
-- in: known int, first_contact_only int, returned_only int
-- scan: a recount reads everything, by hand
-- access: counts only
-- out: day int, dim int, n int
select c.opened_day, c.channel, count(*) from contact_case c
where c.channel in (1, 2) and c.known = :known and (c.first_contact = 1 or :first_contact_only = 0)
and (c.returned = 1 or :returned_only = 0)
group by c.opened_day, c.channel order by c.opened_day, c.channel limit 100000

-- query count_helped: list
-- scan: a recount reads everything, by hand
-- out: day int, dim int, n int
select h.day, h.topic_id, count(*) from contact_helped h group by h.day, h.topic_id
order by h.day, h.topic_id limit 100000

-- query case_to_mail: get
-- access: the program tells the citizen; no member of staff sees the row
-- in: id int
-- out: number text, lang int, email text?
select c.number, c.lang, c.email from contact_case c where c.id = :id

-- query answer_to_mail: find
-- in: case_id int, kind int, channel int
-- out: id int
select m.id from contact_message m where m.case_id = :case_id and m.kind = :kind and m.channel = :channel
order by m.id desc limit 1

-- query count_times: list
-- in: after int, n int
-- access: counts only
-- out: id int, channel int, answered_day int?, answer_s int?, closed_day int?, close_s int?, unit_id int, topic_id int
select c.id, c.channel, c.answered_day, c.answer_s, c.closed_day, c.close_s, c.unit_id, c.topic_id from contact_case c
where c.id > :after order by c.id limit :n

-- query count_queue: list
-- in: free_only int
-- scan: a recount reads every open case, by hand
-- access: counts only
-- out: day int, dim int, n int
select 0, c.access, count(*) from contact_case c
where c.status = 1 and (c.holder_id is null or :free_only = 0) group by c.access order by c.access limit 100000

-- What is missing in answers (trace=none)

-- query missing_add: exec
-- in: id int, answer_id int, day int, body text
insert into contact_missing (id, answer_id, day, body) values (:id, :answer_id, :day, :body) on conflict (id) do nothing

-- query missing_list: list
-- in: before_day int, before_id int, n int
-- out: id int, day int, body text, answer_id int, question text
select m.id, m.day, m.body, m.answer_id, a.question from contact_missing m join contact_answer a on a.id = m.answer_id
where (m.day, m.id) < (:before_day, :before_id) order by m.day desc, m.id desc limit :n

-- query answer_rows: listing
-- out: id int, question text, body text, lang int, audience int, source text?, reviewed_at int, updated_at int, retired_at int?, topic_sv text, topic_en text, topic_fi text, unit_sv text?, unit_en text?, unit_fi text?, question_sort text
-- filter: among text: replace(:among, ',' || cast(a.id as text) || ',', ',') <> :among
-- filter: topic int: +a.topic_id = :topic
-- filter: topics int: +a.topic_id in (with recursive below (id) as (select t1.id from core_topic t1 where t1.id = :topics union all select t2.id from below b join core_topic t2 on t2.parent_id = b.id) select below.id from below)
-- filter: unit int: +a.unit_id = :unit
-- filter: units int: +a.unit_id in (with recursive below (id) as (select u1.id from core_unit u1 where u1.id = :units union all select u2.id from below b join core_unit u2 on u2.parent_id = b.id) select below.id from below)
-- filter: lang int: +a.lang = :lang
-- filter: audience int: +a.audience = :audience
-- filter: ours: a.source is null
-- filter: outside: a.source is not null
-- filter: before int: +a.reviewed_at < :before
-- filter: used: a.retired_at is null
-- filter: retired: a.retired_at is not null and a.waiting = 0
-- filter: drafts: a.waiting = 1
-- filter: due int: +a.review_day <= :due
-- sort: reviewed: reviewed_at, id
-- sort: fresh: reviewed_at desc, id desc
-- sort: question: question_sort, id
select a.id, a.question, a.body, a.lang, a.audience, a.source, a.reviewed_at, a.updated_at, a.retired_at,
  t.name_sv, t.name_en, t.name_fi, u.name_sv, u.name_en, u.name_fi, a.question_sort
from contact_answer a join core_topic t on t.id = a.topic_id left join core_unit u on u.id = a.unit_id
where a.id > 0

-- query answer_one: get
-- in: id int
-- out: id int, question text, body text, lang int, audience int, source text?, reviewed_at int, updated_at int, retired_at int?, topic_id int, topic_sv text, topic_en text, topic_fi text, unit_sv text?, unit_en text?, unit_fi text?
select a.id, a.question, a.body, a.lang, a.audience, a.source, a.reviewed_at, a.updated_at, a.retired_at, a.topic_id,
  t.name_sv, t.name_en, t.name_fi, u.name_sv, u.name_en, u.name_fi
from contact_answer a join core_topic t on t.id = a.topic_id left join core_unit u on u.id = a.unit_id
where a.id = :id
