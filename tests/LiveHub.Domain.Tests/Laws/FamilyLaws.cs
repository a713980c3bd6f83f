using System.Reflection;
using System.Text.Json.Serialization;

namespace LiveHub.Domain.Tests.Laws;

/// <summary>The closed families are closed: every case has a name on the wire, and no two share one.</summary>
public sealed class FamilyLaws
{
    /// <summary>Absent values are not written, so what may be absent must be readable without.</summary>
    [Theory]
    [InlineData(typeof(Command))]
    [InlineData(typeof(Event))]
    public void What_may_be_absent_has_a_default(Type family)
    {
        var nullability = new NullabilityInfoContext();
        foreach (var parameter in family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family) && !type.IsAbstract)
            .SelectMany(type => type.GetConstructors()).SelectMany(made => made.GetParameters()))
        {
            Assert.True(
                nullability.Create(parameter).ReadState != NullabilityState.Nullable || parameter.HasDefaultValue,
                $"{parameter.Member.DeclaringType!.Name}.{parameter.Name}");
        }
    }

    [Theory]
    [InlineData(typeof(Command))]
    [InlineData(typeof(Event))]
    [InlineData(typeof(ActivityPlan))]
    [InlineData(typeof(NowEntity))]
    [InlineData(typeof(ProgrammeCommand))]
    [InlineData(typeof(ProgrammeEvent))]
    [InlineData(typeof(Said))]
    public void Every_case_has_its_own_stored_name(Type family)
    {
        var named = family.GetCustomAttributes<JsonDerivedTypeAttribute>().ToList();
        var cases = family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family) && !type.IsAbstract);
        Assert.Equal(cases.OrderBy(type => type.Name), named.Select(name => name.DerivedType).OrderBy(type => type.Name));
        Assert.Equal(named.Count, named.Select(name => name.TypeDiscriminator).Distinct().Count());
    }
}
