using LiveHub.Admin;
using LiveHub.Store;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace LiveHub.Tests.Process;

/// <summary>A data directory, and the words of the command line asked about it in this process.</summary>
internal sealed class AdminDesk : IDisposable
{
    public string Data { get; } = Repo.Temporary();

    public string Database => Path.Combine(Data, "livehub.db");

    /// <summary>What the last word printed.</summary>
    public string Said { get; private set; } = "";

    /// <summary>Does something with the store, while LiveHub runs so to speak.</summary>
    public async Task Store(Func<SqliteEventStore, Task> work)
    {
        using var store = new SqliteEventStore(Data);
        await work(store);
    }

    public async Task<int> Ask(params string[] words) => await Ask([], words);

    /// <param name="settings">More of them, as in LiveHub:PublicUrl.</param>
    public async Task<int> Ask(IReadOnlyList<(string Name, string Value)> settings, params string[] words)
    {
        await using var said = new StringWriter();
        var all = settings.Append(("LiveHub:DataDirectory", Data)).ToDictionary(set => set.Item1, set => (string?)set.Item2);
        var read = LiveHubSettings.From(new ConfigurationBuilder().AddInMemoryCollection(all).Build());
        try
        {
            return await AdminWords.In(words)!.Run(new([.. words[1..]], read, Repo.Root, said));
        }
        finally
        {
            Said = said.ToString();
        }
    }

    /// <summary>A backup, outside of the data directory's own folder for them.</summary>
    public string Backup()
    {
        var file = Path.Combine(Data, $"kept-{Guid.NewGuid():N}.db");
        SqliteBackup.Make(Database, file);
        return file;
    }

    public string Changed(string backup, Action<byte[]> change)
    {
        var bytes = File.ReadAllBytes(backup);
        change(bytes);
        var file = backup + ".changed-" + Guid.NewGuid().ToString("N");
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public string Newer(string backup)
    {
        var file = Changed(backup, _ => { });
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var newer = connection.CreateCommand();
        newer.CommandText = "UPDATE meta SET value = '99' WHERE name = 'schema'";
        newer.ExecuteNonQuery();
        return file;
    }

    public void Dispose() => Directory.Delete(Data, recursive: true);
}
