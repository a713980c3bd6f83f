using LiveHub.Domain;

namespace LiveHub.Tests.Live;

/// <summary>[W5] A phone that does not read is never waited for, and skips to the newest when it reads again.</summary>
public sealed class SlowTests(Hall hall) : IClassFixture<Hall>
{
    private const int Writers = 6;
    private const int IdeasEach = 10;
    private const int Owed = 4 * 1024 * 1024;

    [Fact]
    public async Task A_phone_that_owes_four_megabytes_reads_a_few_frames_and_is_right()
    {
        var (made, facilitator) = await hall.Session();
        var board = facilitator.Steps()[0];
        await facilitator.Do(new Go(board));
        var writers = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => hall.Phone(made.Code)));
        await using var slow = await hall.Phone(made.Code);
        var mine = await Task.WhenAll(writers.Select(async writer => new List<IdeaKey>(
            (await Task.WhenAll(Enumerable.Range(0, IdeasEach).Select(i => writer.Do(new SendIdea(board, "Idea " + i)))))
            .Select(answer => new IdeaKey(answer.Made!)))));
        await slow.Until(phone => phone.Ideas().Length == Writers * IdeasEach);

        slow.Wire.StopReading();
        var start = writers[0].Everything.Length;
        for (var round = 0; writers[0].Everything.Length - start < Owed; round++)
        {
            hall.Clock.Advance(TimeSpan.FromSeconds(1)); // So that nobody edits faster than one may.
            var text = string.Concat(Enumerable.Repeat(char.ConvertFromUtf32(0x1F600 + (round % 60)), Limits.Idea));
            await Task.WhenAll(writers.Select((writer, w) => writer.Do(new EditIdea(mine[w][round % IdeasEach], text))));
        }

        var before = slow.Everything.Length;
        slow.Wire.ReadOn();
        await writers[0].Do(new SayDone(board, true));
        await writers[0].Do(new EditIdea(mine[0][0], "The last word"));
        await slow.Until(phone => phone.Shared.Values.Values.Any(value => value.ToString().Contains("The last word", StringComparison.Ordinal)));
        await writers[0].Until(phone => phone.Shared.Have == slow.Shared.Have);
        Assert.Equal(writers[0].Shared.Describe(), slow.Shared.Describe());
        Assert.False(slow.Shared.Gap);
        Assert.InRange(slow.Everything.Length - before, 1, Owed / 4);
        foreach (var writer in writers)
        {
            await writer.DisposeAsync();
        }

        await facilitator.DisposeAsync();
    }
}
