using System.Globalization;
using System.Text.Json;
using LiveHub.Access;
using LiveHub.Domain;
using LiveHub.Http;
using LiveHub.Live;

namespace LiveHub.Start;

/// <summary>`LiveHub --demo [N]`: starts with a session in which N simulated people take part, and says the addresses of its screens.</summary>
/// <param name="People">How many; 30 when it was not said.</param>
internal sealed record Demo(int People)
{
    private const string Option = "--demo";

    private const int Usually = 30;

    /// <summary>Takes the option out of what was said on the command line.</summary>
    /// <exception cref="StartRefused">Its number is not one, or too high.</exception>
    public static (Demo? Demo, string[] Others) In(string[] args)
    {
        var at = Array.IndexOf(args, Option);
        if (at < 0)
        {
            return (null, args);
        }

        var number = at + 1 < args.Length && !args[at + 1].StartsWith('-') ? args[at + 1] : null;
        var people = Usually;
        return number is not null && (!int.TryParse(number, CultureInfo.InvariantCulture, out people) || people is < 1 or > Rehearsals.MostPeople)
            ? throw new StartRefused($"{Option} takes a number of simulated people, 1 to {Rehearsals.MostPeople}: {number} is not one.")
            : (new(people), [.. args[..at], .. args[(at + (number is null ? 1 : 2))..]]);
    }

    /// <summary>Makes the session, and lets the people come.</summary>
    /// <param name="home">Where the program is reached from this computer.</param>
    public async Task Begin(IServiceProvider services, Uri home, TextWriter console)
    {
        var sentences = services.GetRequiredService<Sentences>();
        var language = sentences.Known((Environment.GetEnvironmentVariable("LANG") ?? "").Split('_')[0]);
        var (facilitator, stage) = (Secrets.New(), Secrets.New());
        var (session, answer) = await services.GetRequiredService<Sessions>().Create(code => new CreateSession(
            code, sentences.In(language)("home.demoTitle"), language, StartingPoint.IdeaRound, Secrets.Hash(facilitator), Secrets.Hash(stage),
            People, Rehearsal: true)).ConfigureAwait(false);
        if (session is null)
        {
            console.WriteLine($"No demo could be made: {sentences.In(language)($"refused.{JsonNamingPolicy.CamelCase.ConvertName(answer.Refused!.Code.ToString())}")}");
            return;
        }

        services.GetRequiredService<Rehearsals>().Begin(session, People);
        console.WriteLine($"A demo with {People} simulated people:");
        console.WriteLine($"  to lead it        {new Uri(home, $"/control/{session.Code}#{facilitator}")}");
        console.WriteLine($"  the big screen    {new Uri(home, $"/stage/{session.Code}#{stage}")}");
        console.WriteLine($"  a phone           {new Uri(home, $"/join/{session.Code}")}");
    }
}
