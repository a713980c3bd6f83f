using System.Collections.Immutable;
using LiveHub.Domain;

namespace LiveHub.Tests.Security;

/// <summary>Every command of both families, asked by everybody there is, over the wire; docs/AUTHORISATION.md says who may. "May" means
/// that it is not refused as not allowed: a rule may still say that it is not the time for it.</summary>
public sealed class CommandMatrixTests : IAsyncLifetime
{
    /// <summary>What ends somebody's part in what the others are asked about: asked last.</summary>
    private static readonly string[] Last =
        ["makeHost", "forgetMe", "erasePerson", "chooseRoom", "pauseAll", "callBack", "removePerson", "uninviteHosts", "uninviteSponsor", "endSession"];

    private readonly Hall _hall = new(("LiveHub:CommandsPerSecond", "1000000"));
    private HttpClient _http = null!;
    private Foreigners _foreigners = null!;

    public async Task InitializeAsync()
    {
        _http = _hall.Http();
        _foreigners = await Foreigners.Come(_http);
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _hall.DisposeAsync();
    }

    [Fact]
    public Task Every_command_of_a_session_is_refused_to_whom_it_is_not_for() => Check(
        "Commands of a session", typeof(Command), grounds => grounds.Session, bearer => bearer.Here);

    [Fact]
    public Task Every_command_of_a_learning_cycle_is_refused_to_whom_it_is_not_for() => Check(
        "Commands of a learning cycle", typeof(ProgrammeCommand), grounds => grounds.Cycle, bearer => bearer.Cycle);

    private async Task Check(string heading, Type family, Func<Grounds, string> at, Func<Bearer, ImmutableArray<string>> words)
    {
        var table = AuthorisationTable.Under(heading);
        var commands = Examples.Of(family).OrderBy(command => Array.IndexOf(Last, command.Name)).ToList();
        table.Covers(commands.Select(command => command.Name));
        var wrong = new List<string>();
        var grounds = await Grounds.Lay(_http, _foreigners);
        foreach (var number in Enumerable.Range(0, grounds.Bearers.Count))
        {
            var bearer = grounds.Bearers[number];
            Task<string?> Ask((string Name, Type Type) command) =>
                Wrong(at(grounds), bearer, command.Name, grounds.Examples.Make(command.Type), table.Allows(command.Name, words(bearer)));
            // Before a stranger's command is read its secret is looked up: they take turns, or it would be most of all requests.
            var strangers = grounds.Bearers.Where(one => words(one) is ["stranger"]).ToList();
            var asked = strangers.IndexOf(bearer) is >= 0 and var turn
                ? commands.Where((_, which) => which % strangers.Count == turn).ToList()
                : commands;
            var may = asked.Where(command => table.Allows(command.Name, words(bearer))).ToList();
            wrong.AddRange((await Task.WhenAll(asked.Except(may).Select(Ask))).OfType<string>());
            foreach (var command in may) // One by one: each changes what the next is asked about.
            {
                wrong.AddRange(await Ask(command) is { } one ? [one] : []);
            }

            grounds = may.Count > 0 ? await Grounds.Lay(_http, _foreigners) : grounds;
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private async Task<string?> Wrong(string at, Bearer bearer, string name, object command, bool may)
    {
        using var answer = await _http.Command(at, bearer.Token, command);
        var refusal = await Asking.Refusal(answer);
        Assert.False(may && refusal is "badCommand" or "unknownCommand", $"No good example of {name}: {refusal}");
        return may == await Asking.MayNot(answer) ? $"{bearer} asked {name}: {refusal ?? "done"}" : null;
    }
}
