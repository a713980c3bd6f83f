using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Live;
using LiveHub.Store;

namespace LiveHub.Tests.Process;

/// <summary>People on a board while its database is copied, and put back: what they must see, and what must be stored.</summary>
internal sealed class RestoreDrill(Uri address, SessionMade made, ActivityKey board) : IAsyncDisposable
{
    private const int Phones = 6;

    private readonly List<Wire.Client> _phones = [];
    private readonly List<(string Id, Command Command)> _outbox = [];
    private SendAnswer? _kept;

    /// <summary>Everybody joins and says something that the backup will hold; the answer to the first never reaches its phone.</summary>
    public async Task BeforeTheBackup()
    {
        for (var i = 0; i < Phones; i++)
        {
            _phones.Add(await Join());
            var (id, command) = (Secrets.New(), new SendIdea(board, $"Kept {i}"));
            var answer = await _phones[i].Send(command, id);
            Assert.Null(answer.Refused);
            if (i == 0)
            {
                _outbox.Add((id, command));
                _kept = answer;
            }
        }
    }

    /// <summary>More is acknowledged, and somebody joins; one answer never reaches its phone, and one command never leaves it.</summary>
    public async Task AfterTheBackup()
    {
        _phones.Add(await Join());
        for (var i = 0; i < _phones.Count; i++)
        {
            Assert.Null((await _phones[i].Send(new SendIdea(board, $"Lost {i}"))).Refused);
        }

        var answered = (Secrets.New(), new SendIdea(board, "Said again"));
        Assert.Null((await _phones[1].Send(answered.Item2, answered.Item1)).Refused);
        _outbox.Add(answered);
        _outbox.Add((Secrets.New(), new SendIdea(board, "Never left")));
        await Task.WhenAll(_phones.Select(phone => phone.Until(p => p.Ideas().Length == Phones + _phones.Count + 1)));
    }

    /// <summary>The database is the older one: everybody comes back with what they hold, and says what was not answered.</summary>
    public async Task AfterTheRestore()
    {
        var formerEpoch = _phones[0].Epoch;
        await Task.WhenAll(_phones.Select((phone, i) => ComeBack(phone, i, formerEpoch)));
        await using (var fresh = await Join(_phones[2].Token))
        {
            Assert.All(_phones, phone => Assert.Equal(fresh.Shared.Describe(), phone.Shared.Describe()));
            Assert.Equal(fresh.Own.Describe(), _phones[2].Own.Describe());
        }

        foreach (var (i, (id, command)) in _outbox.Index())
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _phones[i].Send(command, id)));
            Assert.Single(answers.Distinct());
            Assert.Null(answers[0].Refused);
            Assert.True(i > 0 || answers[0] == _kept, "What the backup held was answered otherwise.");
        }

        await Task.WhenAll(_phones.Select(phone => phone.Until(p => p.Ideas().Length == Phones + 2)));
        Assert.All(_phones, phone => Assert.DoesNotContain("Lost", phone.Everything, StringComparison.Ordinal));
    }

    /// <summary>The log has no gap, holds each command once, and nothing of what came after the backup.</summary>
    public void Check(StreamTail log)
    {
        Assert.Equal(Enumerable.Range(1, log.Events.Count), log.Events.Select(row => (int)row.Version));
        var commands = log.Events.Where(row => row.Command is not null).Select(row => row.Command!).ToList();
        Assert.Equal(commands.Count, commands.Distinct().Count());
        Assert.All(_outbox, kept => Assert.Contains(kept.Id, commands));
        Assert.DoesNotContain(log.Events, row => row.Data.Contains("Lost", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var phone in _phones)
        {
            await phone.DisposeAsync();
        }
    }

    private async Task ComeBack(Wire.Client before, int i, string formerEpoch)
    {
        await before.Wire.Closed.WaitAsync(TimeSpan.FromSeconds(30));
        _phones[i] = await before.Reconnect();
        Assert.NotEqual(formerEpoch, _phones[i].Epoch);
        Assert.Equal(Phones, _phones[i].Ideas().Length);
        Assert.True(_phones[i].Own.Values.ContainsKey("me"));
        await before.DisposeAsync();
    }

    private Task<Wire.Client> Join(string? token = null) => Cluster.TwoNodes.Phone(address, made.Code, token);
}
