using System.Reflection;
using System.Text.Json.Serialization;

namespace LiveHub.Domain.Tests.Laws;

/// <summary>The closed families are closed: every case has a name on the wire, and no two share one.</summary>
public sealed class FamilyLaws
{
    [Theory]
    [InlineData(typeof(Command))]
    [InlineData(typeof(Event))]
    [InlineData(typeof(ActivityPlan))]
    [InlineData(typeof(NowEntity))]
    public void Every_case_has_its_own_stored_name(Type family)
    {
        var named = family.GetCustomAttributes<JsonDerivedTypeAttribute>().ToList();
        var cases = family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family) && !type.IsAbstract);
        Assert.Equal(cases.OrderBy(type => type.Name), named.Select(name => name.DerivedType).OrderBy(type => type.Name));
        Assert.Equal(named.Count, named.Select(name => name.TypeDiscriminator).Distinct().Count());
    }
}
