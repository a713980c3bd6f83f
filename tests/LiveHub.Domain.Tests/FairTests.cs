using LiveHub.Fair;

namespace LiveHub.Domain.Tests;

/// <summary>What the day's own way of choosing promises a hall of 500: of the truly best ten of 1,500 ideas, so many come into
/// the shortlist of thirty. `./dev load fair` prints the figures, with their intervals.</summary>
public sealed class FairTests
{
    private const int Repetitions = 200;

    private static readonly Hall FiveHundred = Hall.WithIdeas(500);

    [Fact]
    public void Q6_When_everybody_takes_part_nine_in_ten() => AtLeast(0.90, Turnout.Ideal);

    [Fact]
    public void Q6_With_two_in_five_away_and_three_voices_at_a_table_eight_in_ten() => AtLeast(0.80, Turnout.ThreeVoices);

    [Fact]
    public void Q6_With_two_in_five_away_and_one_voice_at_a_table_seven_in_ten() => AtLeast(0.70, Turnout.OneVoice);

    private static void AtLeast(double promised, Turnout turnout)
    {
        var share = Share.OfDefaultFlow(FiveHundred, turnout, Repetitions);
        Assert.True(share.Mean >= promised, $"{share.Mean:P1} ({share.Low:P1} to {share.High:P1})");
    }
}
