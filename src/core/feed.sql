-- Feeds that are worked through once for the whole site

-- query feed_find: find
-- in: name text
-- out: tx int, seq int, lease int, lease_until int?, attempts int, retry_at int?
select f.tx, f.seq, f.lease, f.lease_until, f.attempts, f.retry_at from core_feed f where f.name = :name

-- query feed_add: exec
-- in: name text
insert into core_feed (name, tx, seq) values (:name, 0, 0) on conflict (name) do nothing

-- query feed_lease: rev
-- in: name text, lease int, until int
update core_feed set lease = lease + 1, lease_until = :until where name = :name and lease = :lease

-- query feed_move: rev
-- in: name text, lease int, tx int, seq int, until int
update core_feed set tx = :tx, seq = :seq, lease_until = :until, attempts = 0, retry_at = null, failed_at = null,
  error = null, error_text = null where name = :name and lease = :lease

-- query feed_failed: exec
-- in: name text, lease int, now int, retry_at int, error text, error_text text?
update core_feed set attempts = attempts + 1, retry_at = :retry_at, failed_at = coalesce(failed_at, :now),
  error = :error, error_text = :error_text where name = :name and lease = :lease

-- query feed_let_go: exec
-- in: name text, lease int
update core_feed set lease_until = null where name = :name and lease = :lease

-- query feed_again: exec
-- in: name text, now int
update core_feed set retry_at = :now where name = :name and attempts > 0

-- query feed_failed_list: list
-- scan: as many rows as the program has feeds
-- out: name text, attempts int, retry_at int?, failed_at int?, error text?, error_text text?
select f.name, f.attempts, f.retry_at, f.failed_at, f.error, f.error_text from core_feed f
where f.attempts > 0 order by f.name limit 100

-- query feed_next[sqlite]: find
-- why: SQLite looks up a pair by its first part alone, and there that is the same in all rows: it would walk the whole log
-- in: after_tx int, after_seq int
-- out: at int
select x.at from (
  select * from (select e.at, e.tx, e.seq from core_event e
    where e.tx = :after_tx and e.seq > :after_seq order by e.seq limit 1) same
  union all
  select * from (select e.at, e.tx, e.seq from core_event e
    where e.tx > :after_tx order by e.tx, e.seq limit 1) later
) x order by x.tx, x.seq limit 1

-- query feed_next[pg]: find
select e.at from core_event e where (e.tx, e.seq) > (:after_tx, :after_seq) order by e.tx, e.seq limit 1

-- query feed_taken_to: find
-- in: name text
-- out: at int
select e.at from core_feed f join core_event e on e.tx = f.tx and e.seq = f.seq where f.name = :name
