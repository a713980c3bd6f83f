using System.Text;
using LiveHub.Domain;
using LiveHub.Store;
using Microsoft.Data.Sqlite;

namespace LiveHub.Tests.Store;

public sealed class SqliteStoreTests : PictureContract, IDisposable
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
        foreach (var file in Directory.GetFiles(_directory, "livehub.db*"))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            Assert.DoesNotContain("unforgettable-seat", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        }
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
