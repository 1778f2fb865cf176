-- What db/snapshot.txt says, read from the catalogue.
select line from (
  select 1 as part, format('table %s%s', c.relname, case when c.relrowsecurity then ' (walls)' else '' end) as line
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like '\_\_%'
  union all
  select 2, format('column %s.%s %s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end)
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
  union all
  select 3, format('key %s %s', conrelid::regclass, pg_get_constraintdef(oid))
    from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0 and contype in ('p', 'u', 'f', 'c')
  union all
  select 4, format('index %s', regexp_replace(indexdef, '^CREATE ', '')) from pg_indexes where schemaname = 'public'
  union all
  select 5, format('trigger %s %s', tgrelid::regclass, regexp_replace(pg_get_triggerdef(oid), '^CREATE TRIGGER ', ''))
    from pg_trigger where not tgisinternal and tgrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
  union all
  select 6, format('policy %s %s %s using %s check %s', tablename, policyname, cmd, coalesce(qual, '-'), coalesce(with_check, '-'))
    from pg_policies where schemaname = 'public'
  union all
  select 7, format('grant %s on %s', string_agg(privilege_type, ', ' order by privilege_type), table_name)
    from information_schema.role_table_grants where grantee = 'samrad_app' and table_schema = 'public' group by table_name
) lines
order by part, line collate "C"
