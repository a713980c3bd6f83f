using System.Text;
using System.Text.RegularExpressions;
using Dapper;
using LiveHub.Domain;
using LiveHub.Store;
using Microsoft.Data.Sqlite;

namespace LiveHub.Tests.Store;

public sealed class SqliteStoreTests : ForgettingContract, IDisposable
{
    private readonly string _directory = Repo.Temporary();
    private SqliteEventStore _store;
    private bool _open = true;

    public SqliteStoreTests() => _store = new(_directory);

    protected override IEventStore Store => _store;

    [Fact]
    public void A_second_program_on_the_same_data_is_refused_in_words()
    {
        var refused = Assert.Throws<StartRefused>(() => new SqliteEventStore(_directory));
        Assert.Contains("LiveHub:DataDirectory", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void N6_a_database_newer_than_the_program_is_refused_in_words()
    {
        Close();
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(_directory, "livehub.db")};Pooling=False"))
        {
            connection.Open();
            using var newer = connection.CreateCommand();
            newer.CommandText = "UPDATE meta SET value = '99' WHERE name = 'schema'";
            newer.ExecuteNonQuery();
        }

        Assert.Contains("newer", Assert.Throws<StartRefused>(() => new SqliteEventStore(_directory)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_session_forgets_is_gone_from_every_file()
    {
        await _store.Append("s", [new(1, null, 1, "k", "{}")], [new("author", "idea", "unforgettable-seat")]);
        await _store.Append("s", [new(2, null, 1, "k", "{}")], [SideRow.ForgetAll("author")]);
        await _store.Append("s", [new(3, null, 1, "k", "{}")], []); // The file shrinks after the answer; this waits for it.
        Assert.DoesNotContain("unforgettable-seat", await Everything(), StringComparison.Ordinal);
    }

    /// <summary>A backup is written in the order of keys, which are random. Two of them tell what was answered in between, of course.</summary>
    [Fact]
    public async Task SC3_a_backup_taken_while_a_scan_is_open_does_not_say_in_which_order_people_answered()
    {
        var rows = Enumerable.Range(0, People).Select(person => Answer(Scan, person)).ToArray();
        for (var person = 0; person < People; person++)
        {
            await _store.Append("s", [new(person + 1, null, 1, "k", "{}")], [rows[person]]);
        }

        var backup = Path.Combine(_directory, "backup");
        SqliteBackup.Make(Path.Combine(_directory, "livehub.db"), backup);
        var lie = Regex.Matches(await File.ReadAllTextAsync(backup, Encoding.Latin1), "(there|away) [1-5]{24} [1-5]{7}").Select(found => found.Value);
        // A few lie there twice: where a page was full, its last row moved up and its bytes stayed.
        var order = lie.Distinct().Select(value => Array.FindIndex(rows, row => row.Value == value)).ToArray();
        Assert.Equal(Enumerable.Range(0, People), order.Order());
        Assert.True(IsNoBetterThanChance(order), string.Join(' ', order));
    }

    [Fact]
    public async Task FO4_what_is_erased_leaves_the_file_and_every_copy_beside_it()
    {
        await _store.Append("s", [new(1, null, 1, "k", "{}")], [new("name", "ann", "Quendelina"), new("canvasName", "p", "Quendelina, Bob"), new("name", "bob", "Balthazar")]);
        var copy = Copy("livehub-2026-11-23-120000.db");
        await _store.Append("s", [new(2, null, 1, "k", "{}")], [SideRow.Erase("name", "ann"), SideRow.Erase("canvasName", "p", "Bob")]);
        Assert.Contains("Quendelina", await Text(copy), StringComparison.Ordinal); // What is looked for can be found.

        await _store.Clean();

        Assert.DoesNotContain("Quendelina", await Everything(), StringComparison.Ordinal);
        Assert.DoesNotContain("Quendelina", await Text(copy), StringComparison.Ordinal);
        Assert.Contains("Balthazar", await Text(copy), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FO4_a_copy_that_was_under_way_is_cleaned_the_next_time_and_one_that_cannot_be_is_named()
    {
        await _store.Append("s", [new(1, null, 1, "k", "{}")], [new("name", "ann", "Quendelina")]);
        var copy = Copy("livehub-2026-11-23-120000.db");
        var hidden = copy + ".part";
        File.Move(copy, hidden);
        await _store.Forget("s", new(2026, 11, 23));
        await _store.Clean();
        File.Move(hidden, copy);
        await _store.Clean();
        Assert.DoesNotContain("Quendelina", await Text(copy), StringComparison.Ordinal);

        await File.WriteAllTextAsync(Path.Combine(_directory, "backups", "broken.db"), new string('x', 5_000));
        var named = await Assert.ThrowsAsync<IOException>(() => _store.Clean());
        Assert.Contains("broken.db", named.Message, StringComparison.Ordinal);
    }

    protected override async Task<IReadOnlyDictionary<string, bool>> Tables()
    {
        await using var connection = Open();
        var tables = await connection.QueryAsync<(string Name, bool HasStream)>("""
            SELECT held.name, max(part.name = 'stream') FROM sqlite_master AS held JOIN pragma_table_info(held.name) AS part
            WHERE held.type = 'table' GROUP BY held.name
            """);
        return tables.ToDictionary(table => table.Name, table => table.HasStream);
    }

    protected override async Task<string> Rows()
    {
        var rows = new List<string>();
        await using var connection = Open();
        foreach (var table in (await Tables()).Keys)
        {
            rows.AddRange((await connection.QueryAsync($"SELECT * FROM \"{table}\"")).Select(row => string.Join('|', ((IDictionary<string, object>)row).Values)));
        }

        return string.Join('\n', rows);
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(_directory, "livehub.db")};Pooling=False");
        connection.Open();
        return connection;
    }

    private string Copy(string name)
    {
        var copy = Path.Combine(Directory.CreateDirectory(Path.Combine(_directory, "backups")).FullName, name);
        using var connection = Open();
        connection.Execute("VACUUM INTO @copy", new { copy });
        return copy;
    }

    private static async Task<string> Text(string file) => Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file));

    /// <summary>Rows lie in the pages of the file as the file has them; free pages, and the write-ahead file, are bytes too.</summary>
    protected override async Task<IReadOnlyList<string>> AsTheyLie() =>
        [.. Regex.Matches(await Everything(), "(there|away) [1-5]{24} [1-5]{7}").Select(found => found.Value)];

    protected override async Task<string> Everything()
    {
        var all = new StringBuilder();
        foreach (var file in Directory.GetFiles(_directory, "livehub.db*"))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            all.Append(await reader.ReadToEndAsync());
        }

        return all.ToString();
    }

    public void Dispose()
    {
        Close();
        Directory.Delete(_directory, recursive: true);
    }

    private void Close()
    {
        if (_open)
        {
            _store.Dispose();
            _open = false;
        }
    }

    protected override IEventStore Reopen()
    {
        Close();
        _open = true;
        return _store = new(_directory);
    }
}
