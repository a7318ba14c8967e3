-- The day in the centre

-- query briefing_add: exec
-- in: id int, title text, body text, until_day int, topic_id int?, made_by int?, at int
insert into contact_briefing (id, title, body, until_day, topic_id, made_by, made_at)
values (:id, :title, :body, :until_day, :topic_id, :made_by, :at)

-- query briefing_change: rev
-- in: id int, rev int, title text, body text, until_day int, topic_id int?
update contact_briefing set title = :title, body = :body, until_day = :until_day, topic_id = :topic_id, rev = rev + 1
where id = :id and rev = :rev

-- query briefing_until: rev
-- in: id int, rev int, until_day int
update contact_briefing set until_day = :until_day, rev = rev + 1 where id = :id and rev = :rev

-- query briefing_one: get
-- in: id int
-- out: id int, rev int, title text, body text, until_day int, topic_id int?, made_by int?, maker_name text?, made_at int, topic_sv text?, topic_en text?, topic_fi text?
select b.id, b.rev, b.title, b.body, b.until_day, b.topic_id, b.made_by, u.name, b.made_at, t.name_sv, t.name_en, t.name_fi
from contact_briefing b left join core_user u on u.id = b.made_by left join core_topic t on t.id = b.topic_id where b.id = :id

-- query briefing_now: list
-- in: day int, user_id int, n int
-- scan: those of these weeks, and who has read each
-- out: id int, rev int, title text, body text, until_day int, maker_name text?, made_at int, topic_sv text?, topic_en text?, topic_fi text?, read_at int?, n_read int
select b.id, b.rev, b.title, b.body, b.until_day, u.name, b.made_at, t.name_sv, t.name_en, t.name_fi,
  (select r.at from contact_briefing_read r where r.briefing_id = b.id and r.user_id = :user_id and r.rev = b.rev),
  (select count(*) from contact_briefing_read o where o.briefing_id = b.id and o.rev = b.rev)
from contact_briefing b left join core_user u on u.id = b.made_by left join core_topic t on t.id = b.topic_id
where b.until_day >= :day order by b.until_day, b.id limit :n

-- query briefing_read: exec
-- in: briefing_id int, user_id int, rev int, at int
insert into contact_briefing_read (briefing_id, user_id, rev, at) values (:briefing_id, :user_id, :rev, :at)
on conflict (briefing_id, user_id) do update set rev = excluded.rev, at = excluded.at

-- query briefing_readers: list
-- in: briefing_id int, rev int, n int
-- out: name text, at int
select u.name, r.at from contact_briefing_read r join core_user u on u.id = r.user_id
where r.briefing_id = :briefing_id and r.rev = :rev order by r.at, r.user_id limit :n

-- query answers_changed: list
-- in: since int, n int
-- out: id int, question text, updated_at int, topic_sv text, topic_en text, topic_fi text
select a.id, a.question, a.updated_at, t.name_sv, t.name_en, t.name_fi
from contact_answer a join core_topic t on t.id = a.topic_id
where a.updated_at >= :since and a.retired_at is null order by a.updated_at desc, a.id desc limit :n

-- query staff_away_now: list
-- in: now int, n int
-- out: id int, name text, title text, away_until int, away_why text, deputy_name text?, deputy_phone text?
select s.id, s.name, s.title, s.away_until, s.away_why, d.name, d.phone
from contact_staff s left join contact_staff d on d.id = s.deputy_id
where s.away_until > :now and s.retired_at is null order by s.away_until, s.id limit :n
