-- query letter_add: exec
-- in: id int, subject text, body text, html text?, lang text, reply_to text?, created_at int
insert into jobs_letter (id, subject, body, html, lang, reply_to, created_at)
values (:id, :subject, :body, :html, :lang, :reply_to, :created_at)

-- query letter_get: get
-- in: id int
-- out: subject text, body text, html text?, lang text, reply_to text?
select l.subject, l.body, l.html, l.lang, l.reply_to from jobs_letter l where l.id = :id

-- query mail_find: find
-- in: source text, source_id int, address text
-- out: id int
select m.id from jobs_mail m where m.source = :source and m.source_id = :source_id and m.address = :address

-- query mail_add: exec
-- in: id int, letter_id int, source text, source_id int, address text, unsubscribe text?, lane int, state int, run_at int
insert into jobs_mail (id, letter_id, source, source_id, address, unsubscribe, lane, state, run_at)
values (:id, :letter_id, :source, :source_id, :address, :unsubscribe, :lane, :state, :run_at)
on conflict (source, source_id, address) do nothing

-- query mail_due: find
-- in: lane int, state int, now int
-- out: id int
select m.id from jobs_mail m where m.lane = :lane and m.state = :state and m.run_at <= :now
order by m.run_at, m.id limit 1

-- query mail_take[sqlite]: exec
-- why: on PostgreSQL several nodes take at once and do not wait for each other's rows
-- in: lane int, waiting int, sending int, now int, claim int, until int, n int
update jobs_mail set state = :sending, claim = :claim, lease_until = :until where id in
(select m.id from jobs_mail m where m.lane = :lane and m.state = :waiting and m.run_at <= :now
order by m.run_at, m.id limit :n)

-- query mail_take[pg]: exec
update jobs_mail set state = :sending, claim = :claim, lease_until = :until where id in
(select m.id from jobs_mail m where m.lane = :lane and m.state = :waiting and m.run_at <= :now
order by m.run_at, m.id limit :n for update skip locked)

-- query mail_claimed: list
-- in: claim int
-- out: id int, letter_id int, address text, unsubscribe text?, attempts int
select m.id, m.letter_id, m.address, m.unsubscribe, m.attempts from jobs_mail m where m.claim = :claim
order by m.id limit 200

-- query mail_settle: exec
-- in: id int, claim int, state int, attempts int, run_at int, reply text?, done_at int?
update jobs_mail set state = :state, attempts = :attempts, run_at = :run_at, claim = null, lease_until = null,
  reply = :reply, done_at = :done_at where id = :id and claim = :claim

-- query mail_renew: exec
-- in: claim int, until int
update jobs_mail set lease_until = :until where claim = :claim

-- query mail_lost: list
-- in: sending int, now int, n int
-- out: id int, lane int, claim int, attempts int
select m.id, m.lane, m.claim, m.attempts from jobs_mail m
where m.state = :sending and m.lease_until < :now order by m.lease_until, m.id limit :n

-- query mail_sweep: exec
-- in: before int
delete from jobs_mail where id in
(select m.id from jobs_mail m where m.done_at < :before order by m.done_at, m.id limit 200)

-- query letter_sweep: exec
-- in: before int
delete from jobs_letter where id in (select l.id from jobs_letter l where l.created_at < :before
and not exists (select 1 from jobs_mail m where m.letter_id = l.id) order by l.created_at, l.id limit 200)

-- query server_find: find
-- in: name text
-- out: stopped int, fails int, retry_at int?, cause text?, cause_at int?, sent_at int?
select s.stopped, s.fails, s.retry_at, s.cause, s.cause_at, s.sent_at from jobs_mail_server s where s.name = :name

-- query server_stop_all: exec
-- scan: there are two
-- in: now int
update jobs_mail_server set stopped = 1, retry_at = null, cause = 'restore', cause_at = :now

-- query server_set: exec
-- in: name text, stopped int, fails int, retry_at int?, cause text?, cause_at int?, sent_at int?
insert into jobs_mail_server (name, stopped, fails, retry_at, cause, cause_at, sent_at)
values (:name, :stopped, :fails, :retry_at, :cause, :cause_at, :sent_at)
on conflict (name) do update set stopped = excluded.stopped, fails = excluded.fails, retry_at = excluded.retry_at,
  cause = excluded.cause, cause_at = excluded.cause_at, sent_at = excluded.sent_at

-- The page

-- query mail_count: get
-- scan: the inner walk ends at a thousand
-- in: lane int, state int
-- out: n int
select count(*) from (select m.id from jobs_mail m where m.lane = :lane and m.state = :state limit 1000) f

-- query mail_list: list
-- in: state int, n int
-- out: id int, address text, subject text, reply text?, done_at int?
select m.id, m.address, l.subject, m.reply, m.done_at from jobs_mail m
join jobs_letter l on l.id = m.letter_id
where m.state = :state order by m.lease_until, m.id limit :n

-- query mail_decide: exec
-- in: id int, was int, state int, run_at int, done_at int?
update jobs_mail set state = :state, run_at = :run_at, done_at = :done_at, attempts = 0 where id = :id and state = :was
