-- What is sent as a digest, and to whom.

-- query digest_find: find
-- in: user_id int
-- out: every int, since int
select d.every, d.since from core_digest d where d.user_id = :user_id

-- query digest_set: exec
-- in: user_id int, every int, since int
insert into core_digest (user_id, every, since) values (:user_id, :every, :since)
on conflict (user_id) do update set every = excluded.every, since = excluded.since

-- query digest_remove: exec
-- in: user_id int
delete from core_digest where user_id = :user_id

-- query digest_list: list
-- in: after int, n int
-- out: user_id int, every int, email text, lang int
select d.user_id, d.every, u.email, u.lang from core_digest d join core_user u on u.id = d.user_id
where d.user_id > :after and u.disabled_at is null order by d.user_id limit :n
