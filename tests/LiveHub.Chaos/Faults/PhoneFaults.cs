namespace LiveHub.Chaos.Faults;

/// <summary>What people, their phones and clocks do wrong.</summary>
internal static class PhoneFaults
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>Half of the hall is out of reach, and comes back at one instant.</summary>
    public static Task<Func<Task>> GoAway(Field field)
    {
        var gone = field.SomePhones(Math.Max(1, field.Phones.Count / 2));
        gone.ToList().ForEach(phone => phone.GoAway());
        return Healed(() => gone.ToList().ForEach(phone => phone.ComeBack()));
    }

    /// <summary>A few phones keep their socket and do not read from it.</summary>
    public static Task<Func<Task>> StopReading(Field field)
    {
        var silent = field.SomePhones(Math.Max(1, field.Phones.Count / 20));
        silent.ToList().ForEach(phone => phone.StopReading());
        return Healed(() => silent.ToList().ForEach(phone => phone.ReadOn()));
    }

    /// <summary>Every command comes several times, late and in any order, to any node.</summary>
    public static Task<Func<Task>> Repeat(Field field)
    {
        field.Repeats.IsOn = true;
        return Task.FromResult<Func<Task>>(() =>
        {
            field.Repeats.IsOn = false;
            return field.Repeats.Settled();
        });
    }

    /// <summary>One node's clock jumps by an hour, to either side. (Phones send no times: theirs cannot be wrong.)</summary>
    public static Task<Func<Task>> WrongClock(Field field)
    {
        var node = field.Site.Nodes[field.AnyNode()].Address;
        field.Clocks!.Set(node, field.Dice.Next(2) == 0 ? Hour : -Hour);
        return Healed(() => field.Clocks.Set(node, TimeSpan.Zero));
    }

    private static Task<Func<Task>> Healed(Action heal) => Task.FromResult<Func<Task>>(() =>
    {
        heal();
        return Task.CompletedTask;
    });
}
